"""The second layer: whether what a pack says makes sense.

Each check is a generator that yields what it finds, so that an author sees everything at once.
"""
