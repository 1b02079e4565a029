"""The program with everything it needs, as a folder, an archive and a Debian package."""
