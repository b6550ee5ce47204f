"""Takes the pictures of README and guide, from the built product as the paths drive it. See releng/scripts/pictures."""

import os
import sys
import time

from reader import Workbench, settings

LANGUAGE = sys.argv[1] if len(sys.argv) > 1 else "nl"
WORDS = {
    "nl": {"example": "Voorbeelddossier", "week": "Deze week", "picture": "Beeld", "list": "Lijst", "signals": "Signalen",
           "statement": "Verklaring van toepasselijkheid", "find": "Zoek alles", "found": "Gevonden", "new": "Nieuw dossier",
           "name": "Naam van de organisatie", "next": "Volgende", "sets": "Beheersmaatregelensets", "view": "Beeld",
           "controlsets": "Beheersmaatregelensets", "search": "leverancier", "hospital": "Ziekenhuis de Proef", "measures": "Maatregelen"},
    "en": {"example": "Example Dossier", "week": "This week", "picture": "Picture", "list": "List", "signals": "Signals",
           "statement": "Statement of Applicability", "find": "Find Anything", "found": "Found", "new": "New Dossier",
           "name": "Name of the organisation", "next": "Next", "sets": "Control sets", "view": "View",
           "controlsets": "Control sets", "search": "supplier", "hospital": "Example Hospital", "measures": "Measures"},
}[LANGUAGE]

SMALL, LARGE, BACK = ("Minimaliseren", "Minimize"), ("Maximaliseren", "Maximize"), ("Herstellen", "Terugzetten", "Restore")


def word(key):
    return WORDS[key]


def take(workbench, name):
    time.sleep(1.5)
    workbench.picture(f"{name}-{LANGUAGE}")


def go(workbench, words):
    """Goes to the first thing that is found."""
    workbench.key("ctrl+k")
    workbench.window(word("find"))
    workbench.type(words)
    workbench.wait("what was found", lambda: workbench.find("table", word("found")).rows > 0)
    workbench.key("Return")
    workbench.gone("table", word("found"))
    time.sleep(1)


def statement(workbench):
    workbench.find("toggle button", word("statement")).do()
    workbench.find("table", lambda n: n.startswith("VVT-01"))
    go(workbench, "5.19")


def light():
    settings(language=LANGUAGE, theme="light")
    with Workbench() as workbench:
        workbench.find("push button", word("example"))
        take(workbench, "welcome")

        workbench.key("ctrl+n")
        workbench.window(word("new"))
        workbench.tab_to("text", word("name"))
        workbench.type(word("hospital"))
        for _ in range(2):
            workbench.tab_to("push button", lambda n: n.startswith(word("next")))
            workbench.key("space")
        workbench.find("table", word("sets"))
        take(workbench, "wizard")
        workbench.key("Escape")
        workbench.gone("table", word("sets"))

        workbench.find("push button", word("example")).do()
        workbench.window("Stichting UMC Voorbeeld")
        week = workbench.find("table", word("week"))
        workbench.find("label", lambda n: n.startswith("96 "))
        take(workbench, "week")
        workbench.find("toggle button", word("picture")).do()
        take(workbench, "timeline")
        workbench.find("toggle button", word("list")).do()
        week.focus()

        statement(workbench)
        room(workbench, word("signals"), *SMALL)
        take(workbench, "statement")
        workbench.find("toggle button", word("picture")).do()
        take(workbench, "themes")
        workbench.find("toggle button", word("list")).do()
        workbench.find("table", lambda n: n.startswith("VVT-01")).focus()
        workbench.key("Home")
        time.sleep(1)
        workbench.key("F8")
        take(workbench, "form")
        # back in its place
        next(b for b in workbench.find_all("push button") if b.name in BACK).do()

        measures(workbench)
        view(workbench, word("signals"))
        room(workbench, word("signals"), *LARGE)
        signals = workbench.find("table", word("signals"))
        signals.focus()
        workbench.type("8.27")
        workbench.wait("two signals", lambda: signals.rows == 3)
        workbench.key("Return")
        workbench.key("Down")
        workbench.key("Escape")
        take(workbench, "signals")
        room(workbench, word("signals"), *BACK)
        view(workbench, word("controlsets"))
        room(workbench, word("controlsets"), *LARGE)
        take(workbench, "control-sets")
        workbench.type(word("search"))
        take(workbench, "control-search")
        room(workbench, word("controlsets"), *BACK)


def room(workbench, view, *buttons):
    """Minimises, maximises or restores a view with the button of its frame."""
    tabs = workbench.find("page tab list", lambda n: n.startswith(view))
    next(b for b in tabs.find_all("push button") if b.showing and b.name in buttons).do()
    time.sleep(1)


def measures(workbench):
    go(workbench, "M-26-02")
    workbench.find("toggle button", word("picture")).do()
    take(workbench, "measures")


def view(workbench, name):
    workbench.menu(word("view"), name)
    time.sleep(1)


def dark():
    settings(language=LANGUAGE, theme="dark")
    with Workbench() as workbench:
        workbench.window("Stichting UMC Voorbeeld")
        statement(workbench)
        take(workbench, "statement-dark")


light()
dark()
