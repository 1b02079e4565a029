"""Presenting in front of people: slides on the audience's screen, the console on one's own."""
