"""The theme as Qt wants it: a palette for Fusion and a short style sheet."""

from __future__ import annotations

import re

from PySide6.QtGui import QPalette

from crossbearing.gui.theme.roles import Role, Theme

_ROLES = {
    QPalette.ColorRole.Window: Role.BACKGROUND,
    QPalette.ColorRole.WindowText: Role.INK,
    QPalette.ColorRole.Base: Role.PANEL,
    QPalette.ColorRole.AlternateBase: Role.RAIL,
    QPalette.ColorRole.Text: Role.INK,
    QPalette.ColorRole.PlaceholderText: Role.DIM,
    QPalette.ColorRole.Button: Role.PANEL,
    QPalette.ColorRole.ButtonText: Role.INK,
    QPalette.ColorRole.BrightText: Role.INK,
    QPalette.ColorRole.Light: Role.PANEL,
    QPalette.ColorRole.Midlight: Role.LINE,
    QPalette.ColorRole.Mid: Role.LINE,
    QPalette.ColorRole.Dark: Role.DIM,
    QPalette.ColorRole.Shadow: Role.DIM,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.INK,
    QPalette.ColorRole.Accent: Role.FOCUS,
    QPalette.ColorRole.Link: Role.MANAGER,
    QPalette.ColorRole.LinkVisited: Role.MANAGER,
    QPalette.ColorRole.ToolTipBase: Role.PANEL,
    QPalette.ColorRole.ToolTipText: Role.INK,
}

_SHEET = """
QToolTip { color: $ink; background: $panel; border: 1px solid $line; padding: 4px; }
#topBar { background: $panel; border: none; border-bottom: 1px solid $line; }
#statusBar { background: $panel; border-top: 1px solid $line; }
#statusBar::item { border: none; }
#browsePanel, #routePanel { background: $rail; }
QPushButton, QToolButton, QComboBox {
    color: $ink; background: $panel; border: 1px solid $line; border-radius: ${r}px;
    padding: ${p1}px ${p2}px; font-size: ${s13}px;
}
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:checked, QToolButton:checked { background: $selection; font-weight: 600; }
QPushButton:disabled, QToolButton:disabled { color: $dim; }
QComboBox { padding-right: ${drop}px; text-align: left; }
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow { image: url(icons:field-down.svg); width: ${s14}px; height: ${s14}px; }
QPushButton:focus, QToolButton:focus, QComboBox:focus {
    border: 2px solid $focus;
    padding: ${q1}px ${q2}px;
}
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="tab"] {
    background: transparent; border: 1px solid transparent; border-radius: ${r}px;
    font-size: ${s12}px;
    padding: ${c1}px ${f}px; color: $dim; font-weight: 500;
}
QPushButton[look="tab"]:hover { background: $hover; }
QPushButton[look="tab"]:checked { background: $selection; color: $ink; font-weight: 500; }
QPushButton[look="tab"]:focus { border: 2px solid $focus; padding: ${d1}px ${g}px; }
QPushButton[look="chip"] {
    border-radius: ${chip}px; padding: ${c1}px ${c2}px;
    font-size: ${s12}px; color: $dim;
}
QPushButton[look="chip"]:checked { color: $ink; background: $selection; border-color: $dim; }
QPushButton[look="chip"]:focus { padding: ${d1}px ${d2}px; border: 2px solid $focus; }
QToolButton[look="flat"], QPushButton[look="flat"] {
    background: transparent; border: 2px solid transparent; padding: 2px ${f}px; font-weight: 500;
}
QToolButton[look="flat"]:hover, QPushButton[look="flat"]:hover { background: $hover; }
QToolButton[look="flat"]:focus, QPushButton[look="flat"]:focus {
    border: 2px solid $focus;
    padding: 2px ${f}px;
}
QToolButton[look="flat"]:checked { background: transparent; }
QPushButton[look="primary"] {
    color: $button_text; background: $button;
    border-color: $button; font-weight: 600;
}
QPushButton[look="primary"]:disabled {
    color: $dim; background: $selection; border-color: $selection;
}
QPushButton[look="primary"]:focus { border: 2px solid $focus; }
QLineEdit, QPlainTextEdit, QTextEdit {
    color: $ink; background: $background; border: 1px solid $line; border-radius: ${r}px;
    padding: ${e1}px ${e2}px; selection-background-color: $manager; selection-color: $panel;
    font-size: ${s14}px;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $focus;
    padding: ${f1}px ${d2}px;
}
QAbstractSpinBox {
    color: $ink; background: $background; border: 1px solid $line; border-radius: ${r}px;
    padding: ${c1}px 0; font-size: ${s14}px;
    selection-background-color: $manager; selection-color: $panel;
}
QAbstractSpinBox:focus { border: 2px solid $focus; padding: ${d1}px 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; border: none; background: transparent; width: ${drop}px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url(icons:field-up.svg); width: ${s12}px; height: ${s12}px; }
QAbstractSpinBox::down-arrow {
    image: url(icons:field-down.svg); width: ${s12}px; height: ${s12}px;
}
QListView, QTableView { background: transparent; border: none; outline: none; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: $panel; color: $ink; border: none; border-bottom: 1px solid $line;
    padding: ${c1}px ${c2}px; text-align: left;
}
QComboBox QAbstractItemView, #completions { background: $panel; border: 1px solid $line; }
QScrollArea { background: transparent; border: none; }
QMenu {
    color: $ink; background: $panel;
    border: 1px solid $line; padding: 4px; font-size: ${s13}px;
}
QMenu::item { padding: 5px 22px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover, QSplitter::handle:focus { background: $focus; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 28px; }
QScrollBar::handle:vertical:hover { background: $dim; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 3px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
"""


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette of `theme`, the same in the active and inactive window."""
    palette = QPalette()
    for qt_role, role in _ROLES.items():
        palette.setColor(qt_role, theme.colour(role))
    for qt_role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, theme.colour(Role.DIM))
    return palette


def sheet_of(theme: Theme) -> str:
    """The style sheet of `theme`, its sizes scaled by the theme's zoom."""
    px = theme.px
    sizes = {
        "r": px(7),
        "p1": px(6),
        "p2": px(11),
        "q1": px(6) - 1,
        "q2": px(11) - 1,
        "chip": px(11),
        "drop": px(24),
        "f": px(6),
        "g": px(6) - 1,
        "c1": px(4),
        "c2": px(10),
        "d1": px(4) - 1,
        "d2": px(10) - 1,
        "e1": px(6),
        "f1": px(6) - 1,
        "e2": px(10),
        "s12": px(12),
        "s13": px(13),
        "s14": px(14),
    }
    values = {role.value: theme.hex(role) for role in Role}
    values |= {name: str(size) for name, size in sizes.items()}
    return re.sub(r"\$\{?(\w+)\}?", lambda name: values[name[1]], _SHEET)
