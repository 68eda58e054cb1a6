#ifndef CIE_CLIBXML2_SHIM_H
#define CIE_CLIBXML2_SHIM_H
// libxml2's converters would bring the system's ICU headers in, and those clash with Foundation's own copy.
// Only handlers of encodings have fields for it, which nobody here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
// xmlFree is a global variable that may change, which Swift doesn't let us touch.
static inline void cie_xml_free(void *memory) { xmlFree(memory); }
#endif
