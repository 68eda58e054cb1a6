#ifndef CIE_CLIBPQ_SHIM_H
#define CIE_CLIBPQ_SHIM_H
#include <libpq-fe.h>
// The codes of PG_DIAG_*: character constants, which Swift doesn't import.
enum {
    cie_diag_sqlstate = PG_DIAG_SQLSTATE,
    cie_diag_message_primary = PG_DIAG_MESSAGE_PRIMARY,
    cie_diag_table_name = PG_DIAG_TABLE_NAME,
    cie_diag_column_name = PG_DIAG_COLUMN_NAME,
    cie_diag_constraint_name = PG_DIAG_CONSTRAINT_NAME
};
#endif
