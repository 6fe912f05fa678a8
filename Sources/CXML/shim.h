#ifndef TASKBOARD_CXML_SHIM_H
#define TASKBOARD_CXML_SHIM_H

#include <dlfcn.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// How HTML is read: what is wrong with it is mended in silence, and nothing is fetched.
static const int TASKBOARD_HTML_OPTIONS =
    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;

/// How XML is read: entities stay what they are, nothing is fetched, and no limit is lifted.
static const int TASKBOARD_XML_OPTIONS = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_COMPACT;

/// How XML is read in stretches; what is heard of it is decided by whoever listens.
static const int TASKBOARD_XML_STREAM_OPTIONS = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;

/// The functions of libxml2 that are used, opened when the first page of markup is read and not before: the
/// library brings Unicode tables of its own along, which would cost every start of the program milliseconds
/// and megabytes (docs/decisions/0011-libraries-of-documents.md).
typedef struct taskboard_xml {
  __typeof__(&htmlReadMemory) htmlReadMemory;
  __typeof__(&xmlReadMemory) xmlReadMemory;
  __typeof__(&xmlDocGetRootElement) xmlDocGetRootElement;
  __typeof__(&xmlFreeDoc) xmlFreeDoc;
} taskboard_xml;

/// The name of the library's file.
static const char *const TASKBOARD_XML_LIBRARY = "libxml2.so.2";

/// Opens the library; answers 0 where it, or a function of it, is not there.
static inline int taskboard_xml_open(taskboard_xml *xml) {
  void *library = dlopen(TASKBOARD_XML_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  int found = 1;
#define TASKBOARD_FIND(name) found = found && (xml->name = (__typeof__(&name))dlsym(library, #name)) != 0
  TASKBOARD_FIND(htmlReadMemory);
  TASKBOARD_FIND(xmlReadMemory);
  TASKBOARD_FIND(xmlDocGetRootElement);
  TASKBOARD_FIND(xmlFreeDoc);
#undef TASKBOARD_FIND
  return found;
}

/// The functions by which XML is read in stretches, opened when the first spreadsheet is read.
typedef struct taskboard_xml_stream {
  __typeof__(&xmlCreatePushParserCtxt) xmlCreatePushParserCtxt;
  __typeof__(&xmlCtxtUseOptions) xmlCtxtUseOptions;
  __typeof__(&xmlParseChunk) xmlParseChunk;
  __typeof__(&xmlFreeParserCtxt) xmlFreeParserCtxt;
  __typeof__(&xmlFreeDoc) xmlFreeDoc;
} taskboard_xml_stream;

/// Opens the library; answers 0 where it, or a function of it, is not there.
static inline int taskboard_xml_stream_open(taskboard_xml_stream *xml) {
  void *library = dlopen(TASKBOARD_XML_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  int found = 1;
#define TASKBOARD_FIND(name) found = found && (xml->name = (__typeof__(&name))dlsym(library, #name)) != 0
  TASKBOARD_FIND(xmlCreatePushParserCtxt);
  TASKBOARD_FIND(xmlCtxtUseOptions);
  TASKBOARD_FIND(xmlParseChunk);
  TASKBOARD_FIND(xmlFreeParserCtxt);
  TASKBOARD_FIND(xmlFreeDoc);
#undef TASKBOARD_FIND
  return found;
}

#endif
