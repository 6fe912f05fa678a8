import ArgumentParser
import Storage
print("x")
