"""The user logs out with unsaved changes: nobody is there to be asked, so nothing is saved, nothing is lost and nobody stays behind."""

import os

from reader import Workbench, equal, example, owner_on_disk, settings

settings(language="en", theme="light")
dossier = example()


def present():
    """Who the dossier says is working in it."""
    folder = os.path.join(dossier, ".waarborg-presence")
    return os.listdir(folder) if os.path.isdir(folder) else []


def statement(workbench):
    workbench.find("toggle button", "Statement of Applicability").do()
    table = workbench.find("table", lambda n: n.startswith("VVT-01"))
    table.focus()
    workbench.type("8.27")
    workbench.wait("one row", lambda: table.rows == 2)
    workbench.key("Return")
    workbench.wait("the keyboard on the row", lambda: table.focused)
    return table


# At rest.
with Workbench("open", dossier) as workbench:
    workbench.find("tree table", "Dossiers")
    workbench.wait("the user in the dossier", present)
    workbench.terminate()
    workbench.ended()
equal(present(), [], "who is in the dossier after the end")

# With a change that is not saved.
with Workbench() as workbench:
    table = statement(workbench)
    column = table.columns.index("Owner")
    for _ in range(column - 1):
        workbench.key("Right")
    workbench.key("Return")
    workbench.wait("a field for the owner", lambda: workbench.focused().name.startswith("Owner of 8.27 "))
    workbench.type("Fatma")
    workbench.key("Return")
    workbench.window("*Stichting UMC Voorbeeld")
    workbench.terminate()
    workbench.ended()
equal(present(), [], "who is in the dossier after the end with a change")
equal(owner_on_disk(dossier, "8.27"), None, "owner on disk: nobody saved")

# While it asks what to do with the change.
with Workbench() as workbench:
    workbench.find("push button", "Bring Back").do()
    workbench.gone("label", "Unsaved changes of Stichting UMC Voorbeeld")
    workbench.window("*Stichting UMC Voorbeeld")
    workbench.key("ctrl+q")
    workbench.find("push button", "Save")
    workbench.terminate()
    workbench.ended()
equal(present(), [], "who is in the dossier after the end with a question")
equal(owner_on_disk(dossier, "8.27"), None, "owner on disk: the question was not answered")

with Workbench() as workbench:
    workbench.find("label", "Unsaved changes of Stichting UMC Voorbeeld")
    workbench.picture("offered")
    workbench.find("push button", "Bring Back").do()
    workbench.gone("label", "Unsaved changes of Stichting UMC Voorbeeld")
    # The windows were kept as well: the statement is in front, with its filter.
    table = workbench.find("table", lambda n: n.startswith("VVT-01"))
    equal(table.rows, 2, "rows of the filter that was kept")
    equal(table.cell(1, table.columns.index("Owner")), "Fatma Aydemir-Post", "owner of 8.27 that came back")
    workbench.key("ctrl+s")
    workbench.wait("a title without star", lambda: not workbench.window().name.startswith("*"))
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")
equal(owner_on_disk(dossier, "8.27"), "Fatma Aydemir-Post", "owner on disk when the user saved")
equal(present(), [], "who is in the dossier after an ordinary end")
