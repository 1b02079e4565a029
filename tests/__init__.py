"""The tests; their folders mirror ``desktop/crossbearing``."""
