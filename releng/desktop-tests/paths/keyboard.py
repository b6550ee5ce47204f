"""With the keyboard alone, in Dutch, dark, at 200 %: open the example, change an owner, undo, redo, save, end, go on."""

import os

from reader import Workbench, equal, owner_on_disk, settings

os.environ["GDK_SCALE"] = "2"
settings(language="nl", theme="dark")
dossier = os.path.join(os.environ["HOME"], "Documents", "Waarborg", "umc-voorbeeld")


def statement(workbench):
    """Goes to the statement as somebody does who knows what it is called."""
    workbench.key("ctrl+k")
    workbench.window("Zoek alles")
    workbench.type("VVT-01")
    workbench.wait("what was found", lambda: workbench.find("table", "Gevonden").rows > 0)
    workbench.key("Return")
    table = workbench.find("table", lambda n: n.startswith("VVT-01 Verklaring van toepasselijkheid"))
    workbench.wait("the keyboard in the statement", lambda: table.focused)
    return table


OWNER = 6


def owner(table):
    return table.cell(1, OWNER)


with Workbench() as workbench:
    workbench.find("label", "Welkom bij Waarborg")
    equal(workbench.window().size[0] * 2, workbench.screen.size()[0], "twice the width of a window that fills the display at 200 %")
    assert workbench.brightness() < 0.3, f"this is not dark: {workbench.brightness():.2f}"
    workbench.tab_to("push button", "Voorbeelddossier")
    workbench.picture("welcome")
    workbench.key("space")
    workbench.window("Stichting UMC Voorbeeld")
    workbench.find("table", "Deze week")

    table = statement(workbench)
    workbench.type("5.19")
    workbench.find("label", "2 van 115")
    workbench.key("Return")
    workbench.wait("the keyboard on the row", lambda: table.focused)
    equal(table.columns[OWNER], "Eigenaar", "column")
    equal(owner(table), "Willem Kastelhof", "owner of 5.19")
    for _ in range(OWNER - 1):
        workbench.key("Right")
    workbench.key("Return")
    workbench.wait("a field for the owner", lambda: workbench.focused().name.startswith("Eigenaar van 5.19 "))
    workbench.type("Bas Rav")
    workbench.picture("owner")
    workbench.key("Return")
    workbench.wait("the new owner", lambda: owner(table) == "Bas Ravensloot")
    workbench.window("*Stichting UMC Voorbeeld")

    workbench.key("ctrl+z")
    workbench.wait("the owner from before", lambda: owner(table) == "Willem Kastelhof")
    workbench.wait("nothing to save", lambda: not workbench.window().name.startswith("*"))
    workbench.key("ctrl+y")
    workbench.wait("the new owner again", lambda: owner(table) == "Bas Ravensloot")
    equal(owner_on_disk(dossier, "5.19"), "Willem Kastelhof", "owner on disk before saving")

    workbench.key("ctrl+s")
    workbench.wait("a title without star", lambda: not workbench.window().name.startswith("*"))
    equal(owner_on_disk(dossier, "5.19"), "Bas Ravensloot", "owner on disk")
    workbench.picture("saved")
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")

with Workbench() as workbench:
    workbench.window("Stichting UMC Voorbeeld")
    table = workbench.find("table", lambda n: n.startswith("VVT-01 Verklaring van toepasselijkheid"))
    # The filter is still there, as it was left.
    workbench.find("label", "2 van 115")
    equal(owner(table), "Bas Ravensloot", "owner of 5.19 after the restart")
    workbench.picture("again")
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")
