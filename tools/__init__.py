"""What `dev.py` does. All but `shots` needs nothing beside the standard library."""
