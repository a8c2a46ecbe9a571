"""Where text enters a widget, by the names of Qt's and pyqtgraph's calls."""

from __future__ import annotations

DOOR = {"clean", "clean_lines", "tooltip", "rich", "menu", "figure", "elided", "unmarked"}
DOOR_MODULES = {"counterfoil.ui.text", "counterfoil.ui.plain"}
SELF_CLEANING = {"PlainLabel", "plain_label", "wrapped"}
SETTERS = {
    *(
        "setText",
        "setToolTip",
        "setTitle",
        "setWindowTitle",
        "setLabel",
        "setLabels",
        "setHtml",
        "setMarkdown",
    ),
    *("setPlainText", "insertHtml", "insertText", "insertPlainText", "appendHtml", "appendPlainText"),
    *("setPlaceholderText", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription"),
    *("setInformativeText", "setDetailedText", "setLabelText", "setItemText", "setTabText", "setTabToolTip"),
    *("setHeaderLabels", "setHorizontalHeaderLabels", "setPrefix", "setSuffix", "setFormat", "setButtonText"),
    *("addItem", "addItems", "insertItem", "insertItems", "addAction", "addMenu", "addTab"),
    *(
        "addSection",
        "addRow",
        "showMessage",
        "showText",
        "drawText",
        "drawStaticText",
        "addText",
        "addLegend",
    ),
    *("question", "information", "warning", "critical", "about", "setApplicationDisplayName"),
}
MAKERS = {
    *("QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton", "QGroupBox"),
    *("QMessageBox", "QErrorMessage", "QAction", "QMenu", "QDockWidget", "QTextDocument", "QTextEdit"),
    *("QTextBrowser", "QPlainTextEdit", "QLineEdit", "QStandardItem", "QListWidgetItem", "QTableWidgetItem"),
    *("QTreeWidgetItem", "QStaticText", "QProgressDialog", "QSplashScreen", "QWizardPage"),
    *("TextItem", "LabelItem", "InfLineLabel", "AxisItem", "QGraphicsTextItem", "QGraphicsSimpleTextItem"),
}
READS_MARKUP = {
    *("setToolTip", "setWhatsThis", "setTabToolTip", "showText", "setHtml", "insertHtml", "setMarkdown"),
    *("setTitle", "setLabel", "setLabels", "addLegend", "LabelItem", "AxisItem", "QMessageBox", "QTextEdit"),
    *("question", "information", "warning", "critical", "about", "setInformativeText", "QErrorMessage"),
    *("QTextBrowser", "setLabelText", "QProgressDialog", "QSplashScreen"),
}
READS_SHORTCUTS = {
    *("addAction", "addMenu", "addTab", "setTabText", "setButtonText", "QAction", "QMenu"),
    *("QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QDockWidget"),
}
NEVER = {"QLabel", "QErrorMessage"}  # they read markup where it looks like it; there is `plain_label`
SECOND = {"showText", "setItemText", "setTabText", "setTabToolTip", "insertItem", "insertItems", "addRow"}
LAST = {"drawText", "drawStaticText"}
SEVERAL = {"showMessage", "question", "information", "warning", "critical", "about", "setLabel", "setLabels"}
SOURCES_OF = {"tr": 1, "trn": 2}  # how many of the arguments are texts
PICTURES = {"QIcon", "_picture", "app_icon", "glyph"}
NO_TEXT_FROM = ("Qt", "QMessageBox", "QDialogButtonBox", "QStyle")
