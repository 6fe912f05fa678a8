# Shows whoever logs in what waits for them on the task board: a file that was written before, once, on a
# terminal. Nothing of the board runs here; the file is readable by its owner alone.
case $-:${LOGNAME:-} in
  *i*:*[!a-z0-9_-]* | *i*:) ;;
  *i*:*)
    if [ -t 1 ] && [ -z "${TMUX-}${STY-}${SUDO_USER-}${TASKBOARD_SHOWN-}" ] &&
      [ -r "/run/taskboard/mine/$LOGNAME" ]; then
      cat "/run/taskboard/mine/$LOGNAME"
      export TASKBOARD_SHOWN=1
    fi
    ;;
esac
