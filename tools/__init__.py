"""What `dev.py` does: environment, system packages, tests, checks. Standard library only."""
