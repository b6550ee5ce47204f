"""A control set of an outsider, in Dutch: made with the kit, added with the keyboard, removed, and dropped with the mouse."""

import os

from reader import Workbench, command, equal, settings

settings(language="nl")
table = os.path.join(os.environ["HOME"], "haven.csv")
# A name as downloads have them: blanks and letters that must be written as something else on the way.
bundle = os.path.join(os.environ["HOME"], "Havencode (één) 2026.jar")
NAME = "Harbour Code:2026"


def made():
    """The outsider's part: a table, then a bundle."""
    code, said = command("control-set", "new", table)
    equal(code, 0, f"new: {said}")
    code, said = command("control-set", "pack", table, "-o", bundle)
    equal(code, 0, f"pack: {said}")


def listed(sets):
    """What the view says of the set; nothing when it is not there."""
    return next((line for line in sets.read() if line[0] == NAME), None)


def looked(workbench):
    """Waits until the file was looked at."""
    workbench.find("label", "Wat er binnenkomt")
    workbench.wait("it can be added", lambda: workbench.pressable("Voeg toe"))
    facts = dict(line[:2] for line in workbench.find("table", "In het bestand").read())
    equal(facts["Uitgever"], "Example Publisher", "publisher")
    equal(facts["Licentie"], "Fictional. Free to use.", "licence")
    equal(facts["Handtekening"], "geen", "signature")
    equal(facts["Inhoud"], "4 beheersmaatregelen · Engels, Nederlands", "contents")
    assert facts["Gecontroleerd"].startswith("geen fouten"), facts


def added(workbench, sets):
    """Adds what was looked at, and closes the window."""
    equal(listed(sets), None, "what is added before somebody says so")
    workbench.key("ctrl+Return")
    workbench.wait("the end", lambda: workbench.pressable("Sluiten"))
    workbench.picture("added")
    workbench.key("Return")
    workbench.gone("push button", "Sluiten")
    workbench.wait("the set in the view", lambda: listed(sets))
    equal(listed(sets)[1], "Van toepassing", "what the view says of it")


made()
with Workbench() as workbench:
    workbench.menu("Beeld", "Normensets")
    sets = workbench.find("tree table", "Normensets per norm")
    equal(listed(sets), None, "a set that nobody added")

    # Added by its window.
    workbench.tab_to("push button", lambda n: n.startswith("Voeg toe"))
    workbench.key("space")
    workbench.window("Voeg een normenset toe")
    file = workbench.tab_to("text", "Normenset")
    workbench.picture("file")
    file.type(bundle)
    workbench.wait("the way on", lambda: workbench.pressable("Verder"))
    workbench.key("ctrl+Return")
    looked(workbench)
    workbench.picture("look")
    added(workbench, sets)
    workbench.picture("view")
    code, said = command("control-set", "list")
    assert "harbour-2026" in said, said

    # Removed again: it is the one that is chosen.
    workbench.tab_to("push button", lambda n: n.startswith("Voeg toe"))
    workbench.key("Right")
    workbench.wait("the keyboard at the button that removes it",
                   lambda: workbench.focused() is not None and workbench.focused().name == "Verwijder Havencode 2026")
    workbench.key("space")
    workbench.window("Verwijder Havencode 2026")
    workbench.wait("it can be removed", lambda: workbench.pressable("Verwijder"))
    workbench.picture("remove")
    workbench.key("ctrl+Return")
    workbench.wait("the end", lambda: workbench.pressable("Sluiten"))
    workbench.key("Return")
    workbench.gone("push button", "Sluiten")
    workbench.wait("its end in the view", lambda: listed(sets) is None)

    # Dragged out of another program and dropped on the list.
    workbench.drop(bundle, sets)
    workbench.window("Voeg Havencode (één) 2026.jar toe")
    looked(workbench)
    workbench.picture("dropped")
    added(workbench, sets)
