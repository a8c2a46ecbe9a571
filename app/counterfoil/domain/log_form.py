"""What a log is read as, told by its name."""

from __future__ import annotations

from enum import Enum


class Form(Enum):
    """Lines are appended, a document is written anew as a whole, a database is asked for its new rows."""

    LINES = "lines"
    DOCUMENT = "document"
    DATABASE = "database"


_FORMS = {
    ".json": Form.DOCUMENT,
    ".db": Form.DATABASE,
    ".sqlite": Form.DATABASE,
    ".sqlite3": Form.DATABASE,
}
# what SQLite keeps beside a database while it is in use
SIDECARS = ("-wal", "-journal")
_BESIDE = (*SIDECARS, "-shm")


def form_of(name: str) -> Form:
    """The form of the file with this name or path; what has no ending is a document."""
    ending = name.rfind(".")
    if ending <= name.rfind("/"):
        return Form.DOCUMENT
    return _FORMS.get(name[ending:], Form.LINES)


def owner_of(name: str) -> str:
    """The name of the database that a file beside it belongs to; any other name as it is."""
    for ending in _BESIDE:
        if name.endswith(ending) and form_of(name.removesuffix(ending)) is Form.DATABASE:
            return name.removesuffix(ending)
    return name
