#ifndef TASKBOARD_CXML_SHIM_H
#define TASKBOARD_CXML_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// How HTML is read: what is wrong with it is mended in silence, and nothing is fetched.
static const int TASKBOARD_HTML_OPTIONS =
    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;

/// How XML is read: entities stay what they are, nothing is fetched, and no limit is lifted.
static const int TASKBOARD_XML_OPTIONS = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_COMPACT;

#endif
