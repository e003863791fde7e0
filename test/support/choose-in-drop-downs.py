"""Chooses values of drop-downs in a workbook through a running LibreOffice, and saves it.

Usage: choose-in-drop-downs.py PIPE SOURCE TARGET, a JSON object of cells and choices on stdin.
A value that its drop-down does not offer ends the script with an error.
"""

import json
import re
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

CELL_WITH_SHEET = re.compile(r"^\$?'?(.+?)'?[.!]\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$")


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def offered(book, cell):
    validation = cell.Validation
    if validation.Type.value != "LIST":
        raise SystemExit(f"{cell.AbsoluteName} has no drop-down")
    found = CELL_WITH_SHEET.match(validation.getFormula1())
    if found is None:
        raise SystemExit(f"cannot read the list of {cell.AbsoluteName}")
    sheet, *ends = found.groups()
    area = book.Sheets.getByName(sheet).getCellRangeByName(f"{ends[0]}{ends[1]}:{ends[2]}{ends[3]}")
    return [row[0] for row in area.getDataArray()]


def main():
    pipe, source, target = sys.argv[1:]
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = prop("Hidden", True)
    book = desktop.loadComponentFromURL(source, "_blank", 0, (hidden,))
    for place, value in json.load(sys.stdin).items():
        sheet, address = place.split("!")
        cell = book.Sheets.getByName(sheet).getCellRangeByName(address)
        choices = offered(book, cell)
        if value not in choices:
            raise SystemExit(f"{place} offers {choices}, not {value}")
        cell.setString(value)
    book.storeToURL(target, (prop("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
    desktop.terminate()


main()
