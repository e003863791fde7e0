"""Opens a workbook in LibreOffice, types into cells and saves it as .xlsx: fill-form.py IN OUT JOB.json"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def named(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def fill(document, cells):
    for typed in cells:
        cell = document.Sheets.getByName(typed["sheet"]).getCellRangeByName(typed["cell"])
        # As a person types: LibreOffice itself finds out whether it is a number, a day or words.
        cell.setFormula(typed["typed"])


def main(source, target, job):
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"danvan{os.getpid()}"
        office = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;",
            ]
        )
        try:
            context = connect(pipe)
            desktop = context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
            document = desktop.loadComponentFromURL(
                uno.systemPathToFileUrl(source), "_blank", 0, (named("Hidden", True),)
            )
            with open(job, encoding="utf-8") as text:
                fill(document, json.load(text))
            document.storeToURL(
                uno.systemPathToFileUrl(target), (named("FilterName", "Calc MS Excel 2007 XML"),)
            )
            document.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
        finally:
            office.wait(60)


main(*sys.argv[1:4])
