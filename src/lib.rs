//! Second Chance: the widget.
