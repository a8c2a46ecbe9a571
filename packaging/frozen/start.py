"""What the packed programs run: `counterfoil` takes every verb, `counterfoil-tray` starts the tray."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support
from pathlib import Path

from counterfoil.cli import main, tray_main

freeze_support()  # a process that reads logs beside this one is the same program, started with other words
sys.exit(tray_main() if Path(sys.argv[0]).stem == "counterfoil-tray" else main())
