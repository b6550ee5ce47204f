"""With the keyboard alone, in Dutch: decide on what is left in the statement of the example, confirm what was carried over, and release it."""

from reader import Workbench, example, settings

settings(language="nl")
dossier = example()
STATEMENT = "VVT-01 Verklaring van toepasselijkheid"


def statement(workbench):
    """Goes to the statement as somebody does who knows what it is called."""
    workbench.key("ctrl+k")
    workbench.window("Zoek alles")
    workbench.type("VVT-01")
    workbench.wait("what was found", lambda: workbench.find("table", "Gevonden").rows > 0)
    workbench.key("Return")
    table = workbench.find("table", lambda n: n.startswith(STATEMENT))
    workbench.keyboard_in(table)
    return table


def who(workbench):
    """Says who does it, where the step asks that first."""
    asked = workbench.wait("the keyboard in the task", workbench.focused)
    if asked.role == "text" and asked.name in ("Wie bevestigt", "Vrijgegeven door") and not asked.text:
        workbench.type("Marleen")
        workbench.key("Return")
        workbench.wait("the whole name", lambda: asked.text == "Marleen Oosterhof")


def copies(workbench, name):
    """Ctrl+C in a table of a task copies its rows, although the workbench has a command on that key."""
    table = workbench.find("table", lambda n: name in n)
    table.focus()
    workbench.wait("the keyboard in the table", lambda: table.focused)
    workbench.key("Down")
    workbench.key("ctrl+c")
    workbench.find("label", lambda n: "gekopieerd" in n)


def finish(workbench, title, order):
    """Goes on with Ctrl+Enter until the last button gives the order, does it, and closes what is said of it; answers that."""
    workbench.window(title)
    workbench.wait("its buttons", lambda: workbench.pressable("Annuleren"))
    for step in range(5):
        if not workbench.find_all("push button", "Verder"):
            break
        who(workbench)
        workbench.wait("a step that one can go on from", lambda: workbench.pressable("Verder"), 20)
        workbench.picture(f"{order}-{step}")
        workbench.key("ctrl+Return")
    who(workbench)
    workbench.wait("the last step", lambda: workbench.pressable(lambda n: n.startswith(order)), 20)
    workbench.picture(f"{order}-last")
    workbench.key("ctrl+Return")
    workbench.wait("the end", lambda: workbench.pressable("Sluiten"))
    workbench.picture(f"{order}-done")
    said = workbench.focused().description
    workbench.key("Return")
    workbench.gone("push button", "Sluiten")
    return said


with Workbench("open", dossier) as workbench:
    table = statement(workbench)

    # what is undecided, by typing
    workbench.type("niet besloten")
    workbench.find("label", lambda n: n.endswith(" van 115"))
    workbench.key("Return")
    workbench.keyboard_in(table)
    workbench.key("ctrl+a")
    workbench.key("Right")
    workbench.key("Right")
    workbench.key("F2")
    workbench.wait("a field", lambda: workbench.focused() is not None and workbench.focused().name.startswith("Van toepassing"))
    workbench.type("Van toe")
    workbench.key("Return")
    workbench.window("*Stichting UMC Voorbeeld")
    workbench.keyboard_in(table)
    workbench.key("Escape")

    workbench.choose("Alles wat hier te bevestigen is")
    finish(workbench, "besluit bevestigen", "Bevestig")
    workbench.keyboard_in(table)

    workbench.choose("Versie 3 vrijgeven")
    copies(workbench, "open punten")
    finish(workbench, "Versie 3 vrijgeven", "Geef versie 3 vrij")
    workbench.picture("released")
