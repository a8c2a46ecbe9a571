"""RFC 3161 time stamps of a checkpoint by exchange of files; for the command line and whoever shows a stamp.

Nothing here talks to an authority. Formats and signatures are left to the `openssl` command: it reads
what the public authorities really send, unsorted certificate sets included.
"""
