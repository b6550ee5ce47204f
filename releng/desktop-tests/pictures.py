"""Takes the pictures of README and guide, from the built product as the paths drive it. See releng/scripts/pictures."""

import os
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("GdkPixbuf", "2.0")
from gi.repository import Atspi, GdkPixbuf  # noqa: E402

from reader import Workbench, example, settings  # noqa: E402

LANGUAGE = sys.argv[1] if len(sys.argv) > 1 else "nl"
WORDS = {
    "nl": {"example": "Voorbeelddossier", "week": "Deze week", "picture": "Beeld", "list": "Lijst", "signals": "Signalen",
           "statement": "Verklaring van toepasselijkheid", "find": "Zoek alles", "found": "Gevonden", "new": "Nieuw dossier",
           "name": "Naam van de organisatie", "next": "Volgende", "sets": "Normensets",
           "hospital": "Ziekenhuis de Proef", "overview": "Overzicht", "release": "Versie 3 vrijgeven",
           "audit": "Wijzigingen sinds de laatste audit", "take in": "Tabel overnemen",
           "cancel": "Annuleren", "plan": "Behandelplan", "method": "Methode", "what if": "Wat als",
           "sheet": "Nr;Beheersmaatregel;Van toepassing;Motivatie;Eigenaar;Stand\n"
                    "5.7;Informatie en analyses over dreigingen;Ja;Wij moeten weten wat op ons afkomt;Marleen Oosterhof;Ingevoerd\n"
                    "5.30;ICT-gereedheid;Ja;Zorg gaat door als systemen uitvallen;Bas Ravensloot;Deels\n"
                    "7.4;Monitoren van fysieke beveiliging;N.v.t.;Gebouw van een verhuurder;;\n"},
    "en": {"example": "Example Dossier", "week": "This week", "picture": "Picture", "list": "List", "signals": "Signals",
           "statement": "Statement of Applicability", "find": "Find Anything", "found": "Found", "new": "New Dossier",
           "name": "Name of the organisation", "next": "Next", "sets": "Control sets",
           "hospital": "Example Hospital", "overview": "Overview", "release": "Release version 3",
           "audit": "Changes since the last audit", "take in": "Take in a table",
           "cancel": "Cancel", "plan": "Treatment plan", "method": "Method", "what if": "What if",
           "sheet": "No;Control;Applicable;Justification;Owner;State\n"
                    "5.7;Threat intelligence;Yes;We must know what comes at us;Marleen Oosterhof;In place\n"
                    "5.30;ICT readiness;Yes;Care goes on when systems fail;Bas Ravensloot;Partly\n"
                    "7.4;Physical security monitoring;N/A;A landlord's building;;\n"},
}[LANGUAGE]

SMALL = ("Minimaliseren", "Minimize")
FURTHER = ("Verder", "Next")


def word(key):
    return WORDS[key]


def take(workbench, name, wait=2):
    time.sleep(wait)
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


def room(workbench, view, *buttons):
    """Minimises a view, or what else a button of its frame does; one that was minimised when the workbench was closed still is."""
    workbench.find("label", lambda n: n.startswith("96 "))
    for tabs in workbench.find_all("page tab list", lambda n: n.startswith(view)):
        next(b for b in tabs.find_all("push button") if b.showing and b.name in buttons).do()
        time.sleep(1)


def dialog(workbench, name, title):
    """A picture of a dialog alone: the display of the tests has no frames around windows."""
    take(workbench, name)
    window = workbench.window(title)
    box = Atspi.Component.get_extents(window.accessible.get_component_iface(), Atspi.CoordType.SCREEN)
    file = os.path.join(os.environ["WAARBORG_KEPT"], f"{name}-{LANGUAGE}.png")
    whole = GdkPixbuf.Pixbuf.new_from_file(file)
    framed = GdkPixbuf.Pixbuf.new(GdkPixbuf.Colorspace.RGB, False, 8, box.width + 2, box.height + 2)
    framed.fill(0xC4CAD2FF)
    whole.copy_area(box.x, box.y, box.width, box.height, framed, 1, 1)
    framed.savev(file, "png", [], [])


def top(name, height):
    """Keeps the upper part of a picture: below it is only paper."""
    file = os.path.join(os.environ["WAARBORG_KEPT"], f"{name}-{LANGUAGE}.png")
    whole = GdkPixbuf.Pixbuf.new_from_file(file)
    whole.new_subpixbuf(0, 0, whole.get_width(), height).savev(file, "png", [], [])


def tasks(workbench):
    """What one is led through, and the pages that come with versions."""
    workbench.choose(word("release"))
    title = workbench.wait("the task", lambda: next((w.name for w in workbench.windows() if word("release") in w.name), None))
    dialog(workbench, "release", title)
    workbench.key("Escape")
    workbench.gone("push button", word("cancel"))

    sheet = os.path.join(tempfile.mkdtemp(), "vvt.csv")
    with open(sheet, "w", encoding="utf-8") as file:
        file.write(word("sheet"))
    workbench.choose(word("take in"))
    title = workbench.wait("the task", lambda: next((w.name for w in workbench.windows() if word("take in") in w.name), None))
    workbench.wait("the keyboard in it", lambda: workbench.focused() is not None and workbench.focused().role == "text")
    workbench.type(sheet)
    workbench.key("ctrl+Return")
    dialog(workbench, "import", title)
    workbench.key("Escape")
    workbench.gone("push button", word("cancel"))

    workbench.choose(word("audit"))
    workbench.find("table", lambda n: "3" in n or "2" in n)
    take(workbench, "comparison", 5)

    go(workbench, word("overview"))
    take(workbench, "overview", 6)


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
        dialog(workbench, "wizard", word("new"))
        workbench.key("Escape")
        workbench.gone("table", word("sets"))

        workbench.find("push button", word("example")).do()
        workbench.window("Stichting UMC Voorbeeld")
        week = workbench.find("table", word("week"))
        workbench.find("label", lambda n: n.startswith("96 "))
        room(workbench, word("signals"), *SMALL)
        take(workbench, "week")
        workbench.find("toggle button", word("picture")).do()
        take(workbench, "timeline", 5)
        workbench.find("toggle button", word("list")).do()
        week.focus()

        statement(workbench)
        room(workbench, word("signals"), *SMALL)
        take(workbench, "statement")
        workbench.find("toggle button", word("picture")).do()
        take(workbench, "themes", 5)
        top("themes", 580)

        workbench.find("toggle button", word("list")).do()
        tasks(workbench)

        go(workbench, word("signals"))
        signals = workbench.find("table", word("signals"))
        signals.focus()
        workbench.key("F8")
        take(workbench, "signals", 5)


def risks():
    """The register with its form, its heat map, what treatments would come to, the plan, and the method."""
    settings(language=LANGUAGE, theme="light")
    with Workbench("open", example()) as workbench:
        room(workbench, word("signals"), *SMALL)
        go(workbench, "R-01")
        workbench.find("table", lambda n: n.startswith("RR-2026"))
        workbench.told("R-01 ")
        take(workbench, "risks", 3)
        workbench.choose(word("what if"))
        title = workbench.wait("the task", lambda: next((w.name for w in workbench.windows() if word("what if") in w.name), None))
        workbench.wait("its first step", lambda: workbench.pressable(lambda n: n in FURTHER))
        dialog(workbench, "what-if", title)
        workbench.key("Escape")
        workbench.gone("push button", word("cancel"))
        workbench.find("toggle button", word("picture")).do()
        workbench.find("image", lambda n: "36" in n)
        take(workbench, "heat-map", 5)
        workbench.find("toggle button", word("list")).do()
        go(workbench, word("plan"))
        workbench.find("table", lambda n: n.startswith(word("plan")))
        take(workbench, "plan", 5)
        go(workbench, word("method"))
        workbench.find("image", lambda n: n.startswith("Matrix"))
        take(workbench, "method", 5)


def dark():
    """The same as it was left, in the dark."""
    settings(language=LANGUAGE, theme="dark")
    with Workbench() as workbench:
        workbench.window("Stichting UMC Voorbeeld")
        workbench.find("label", lambda n: n.startswith("96 "))
        go(workbench, word("signals"))
        workbench.find("table", word("signals"))
        take(workbench, "signals-dark", 5)


light()
risks()
dark()
