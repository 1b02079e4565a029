"""What the bundled library must keep to, checked on its files as they stand."""
