"""Fields for numbers, whose text begins where that of the other fields does."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

# A style sheet's padding does not reach the text of a number field.
_MARGIN = 9


class WholeNumber(QSpinBox):
    """A field for a whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)


class Number(QDoubleSpinBox):
    """A field for a number with decimals."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)
