"""Finds log files and hands out their complete lines; imported by the pipeline alone.

Knows files, folders and offsets; knows no agent and no SQL.
"""
