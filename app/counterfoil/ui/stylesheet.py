"""The one stylesheet, made from a palette: colours and lines only; sizes and faces are set in `theme`."""

from __future__ import annotations

from counterfoil.ui.theme import RADIUS, Palette


def stylesheet(palette: Palette) -> str:
    """For a top-level window of ours; what a widget is for is told by its property `role`."""
    parts = (_surfaces, _texts, _controls, _buttons, _fields, _tables)
    return "\n".join(part(palette) for part in parts)


def _surfaces(p: Palette) -> str:
    return f"""
    QMainWindow, QScrollArea, QWidget[role="page"] {{ background: {p.ground}; border: none; }}
    QFrame[role="panel"] {{ background: {p.panel}; border: 1px solid {p.line}; border-radius: {RADIUS}px; }}
    QFrame[role="panel"][chosen="true"] {{ border-color: {p.own}; }}
    QFrame[role="panel"]:focus {{ border-color: {p.text}; }}
    QFrame[role="panel"][bad="true"] {{ border-color: {p.limit}; }}
    QFrame[role="rule"] {{ background: {p.line}; border: none; }}
    QFrame[role="rail"] {{ background: {p.rail}; border: none; }}
    QWidget[role="popover"] {{ background: {p.ground}; border: 1px solid {p.faint}; }}
    QFrame[role="details"] {{ background: transparent; border: none; }}
    QScrollArea[role="inner"], QWidget[role="inner"] {{ background: transparent; border: none; }}
    QDialog {{ background: {p.ground}; }}
    QFrame[role="strip"] {{ background: {p.band}; border: none; border-radius: {RADIUS - 2}px; }}
    QFrame[role="toast"] {{ background: {p.text}; border: none; border-radius: 8px; }}
    QFrame[role="toast"] QLabel {{ color: {p.panel}; }}
    QFrame[role="toast"] QPushButton {{ color: {p.panel}; }}
    QFrame[role="toast"] QPushButton:hover {{ background: {p.muted}; }}
    QFrame[role="toast"] QPushButton:focus {{ border-color: {p.panel}; }}
    QWidget[role="foot"] {{ background: {p.panel}; border-top: 1px solid {p.line}; }}
    QToolTip {{ background: {p.panel}; color: {p.text}; border: 1px solid {p.line}; padding: 4px; }}
    """


def _texts(p: Palette) -> str:
    return f"""
    QLabel {{ background: transparent; border: none; color: {p.text}; }}
    QLabel[role="secondary"], QLabel[role="axis"] {{ color: {p.muted}; }}
    QLabel[role="faint"] {{ color: {p.faint}; }}
    QLabel[role="wrong"] {{ color: {p.limit}; }}
    QFrame[bad="true"] QLabel[role="sentence"] {{ color: {p.limit}; }}
    QFrame[role="strip"] QLabel {{ color: {p.text}; }}
    QLabel[role="tag"] {{ color: {p.muted}; border: 1px solid {p.line}; border-radius: 4px; padding: 0 4px; }}
    QLabel[role="key"] {{ background: {p.panel}; color: {p.text}; border: 1px solid {p.track};
        border-bottom-width: 2px; border-radius: 4px; padding: 1px 6px; }}
    QLabel[role="step"] {{ background: {p.band}; color: {p.text}; border-radius: 10px;
        min-width: 20px; max-width: 20px; min-height: 20px; max-height: 20px;
        qproperty-alignment: AlignCenter; }}
    QLabel[role="hover"] {{ background: {p.panel}; color: {p.text}; border: 1px solid {p.line};
        border-radius: 6px; padding: 6px 8px; }}
    """


def _controls(p: Palette) -> str:
    return f"""
    QPushButton {{ background: {p.panel}; color: {p.text}; border: 1px solid {p.faint};
        border-radius: 6px; padding: 4px 12px; min-height: 20px; outline: none; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {p.own}; }}
    QPushButton:pressed {{ background: {p.ground}; }}
    QPushButton:disabled {{ color: {p.faint}; border-color: {p.line}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QMenu {{ background: {p.panel}; color: {p.text}; border: 1px solid {p.line}; padding: 4px; }}
    QMenu::item {{ padding: 4px 16px 4px 8px; }}
    QMenu::item:selected {{ background: {p.band}; }}
    QSlider {{ min-height: 20px; }}
    QSlider::groove:horizontal {{ background: {p.track}; height: 4px; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {p.panel}; border: 2px solid {p.own}; border-radius: 7px;
        width: 10px; height: 10px; margin: -5px 0; }}
    QSlider::handle:horizontal:focus {{ background: {p.own}; }}
    QProgressBar {{ background: {p.track}; border: none; border-radius: 2px; }}
    QProgressBar::chunk {{ background: {p.own}; border-radius: 2px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {p.track}; border-radius: 3px; margin: 2px; min-height: 28px; }}
    QScrollBar::handle:hover {{ background: {p.faint}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _buttons(p: Palette) -> str:
    return f"""
    QPushButton[role="quiet"] {{ background: transparent; color: {p.own}; border: 1px solid transparent;
        padding: 2px 6px; min-height: 18px; }}
    QPushButton[role="quiet"]:disabled {{ color: {p.track}; }}
    QPushButton[role="quiet"]:disabled {{ color: {p.faint}; }}
    QPushButton[role="quiet"]:hover {{ background: {p.band}; }}
    QPushButton[role="quiet"]:focus {{ border-color: {p.own}; }}
    QPushButton[role="more"] {{ background: transparent; color: {p.muted}; border: 1px solid transparent;
        padding: 0 6px; min-height: 18px; }}
    QPushButton[role="more"]:hover {{ background: {p.ground}; color: {p.text}; }}
    QPushButton[role="more"]:focus {{ border-color: {p.own}; }}
    QPushButton[role="primary"] {{ background: {p.own}; color: {p.on_own}; border-color: {p.own}; }}
    QPushButton[role="primary"]:hover {{ border-color: {p.text}; }}
    QPushButton[role="primary"]:focus {{ border-color: {p.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {p.line}; color: {p.faint}; border-color: {p.line}; }}
    QPushButton[role="picture"] {{ background: transparent; border: 1px solid transparent; border-radius: 6px;
        padding: 0; min-height: 0; }}
    QPushButton[role="picture"]:hover, QPushButton[role="picture"]:checked {{ background: {p.band}; }}
    QPushButton[role="picture"]:focus {{ border-color: {p.own}; }}
    QPushButton[role="rail"] {{ background: transparent; color: {p.muted}; border: 1px solid transparent;
        border-radius: 8px; padding: 0 8px; text-align: left; min-height: 0; }}
    QPushButton[role="rail"]:hover {{ color: {p.text}; background: {p.ground}; }}
    QPushButton[role="rail"]:checked {{ background: {p.panel}; color: {p.text}; border-color: {p.line}; }}
    QPushButton[role="rail"]:focus {{ border-color: {p.own}; }}
    QPushButton[role="mark"] {{ background: transparent; color: {p.text}; border: none; padding: 0 7px; }}
    QPushButton[role="value"] {{ background: transparent; color: {p.text}; border: none; border-radius: 3px;
        padding: 0; min-height: 0; }}
    QPushButton[role="value"]:hover, QPushButton[role="value"]:focus {{ background: {p.band}; }}
    QFrame[role="segments"] {{ background: {p.ground}; border: 1px solid {p.line}; border-radius: 7px; }}
    QPushButton[role="segment"] {{ background: transparent; color: {p.muted}; border: 1px solid transparent;
        border-radius: 5px; padding: 2px 10px; min-height: 18px; }}
    QPushButton[role="segment"]:checked {{ background: {p.panel}; color: {p.text}; border-color: {p.line}; }}
    QPushButton[role="segment"]:focus {{ border-color: {p.own}; }}
    """


def _fields(p: Palette) -> str:
    return f"""
    QLineEdit, QComboBox, QPlainTextEdit {{ background: {p.panel}; color: {p.text};
        border: 1px solid {p.line}; border-radius: 6px; padding: 0 8px;
        selection-background-color: {p.band}; selection-color: {p.text}; }}
    QPlainTextEdit {{ padding: 4px; }}
    QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover {{ border-color: {p.faint}; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border-color: {p.own}; }}
    QLineEdit:disabled, QComboBox:disabled {{ color: {p.faint}; border-color: {p.line}; }}
    QLineEdit[wrong="true"] {{ border-color: {p.limit}; }}
    QComboBox {{ combobox-popup: 0; }}  /* below its field, and no longer than it says */
    QComboBox::drop-down {{ border: none; width: 0; }}
    QComboBox QAbstractItemView {{ background: {p.panel}; color: {p.text}; border: 1px solid {p.line};
        selection-background-color: {p.band}; selection-color: {p.text}; outline: none; }}
    QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 8px; }}
    QTabBar {{ background: transparent; border: none; }}
    QTabBar::tab {{ background: transparent; color: {p.muted}; border: none;
        border-bottom: 2px solid transparent; padding: 0 12px; height: 37px; }}
    QTabBar::tab:selected {{ color: {p.text}; border-bottom-color: {p.text}; }}
    QTabBar::tab:hover {{ color: {p.text}; }}
    QTabBar::tab:selected:focus {{ border-bottom-color: {p.own}; }}
    """


def _tables(p: Palette) -> str:
    return f"""
    QTableView {{ background: transparent; color: {p.text}; border: none; outline: none;
        selection-background-color: {p.band}; selection-color: {p.text}; }}
    QHeaderView {{ background: {p.panel}; border: none; }}
    QHeaderView::section {{ background: {p.panel}; color: {p.muted}; border: none;
        border-bottom: 1px solid {p.line}; padding: 0 3px; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{ image: none; width: 0; height: 0; }}
    """
