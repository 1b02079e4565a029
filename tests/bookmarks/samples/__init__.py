"""Data files of every earlier format, as that format's program left them."""
