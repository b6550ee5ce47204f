"""With the keyboard, in Dutch: a risk becomes likelier, its acceptance goes stale, it is accepted again, all of it is undone; then one square of the heat map."""

import re

from reader import Workbench, equal, example, settings

settings(language="nl")
dossier = example()


def signals(workbench, count=None):
    """Waits for the number of signals, or answers the one that there is."""
    name = (lambda n: re.fullmatch(r"Signalen \(\d+\)", n)) if count is None else f"Signalen ({count})"
    return int(re.search(r"\d+", workbench.find("page tab", name).name).group())


def rows(workbench):
    """The number of rows of the register, as the bar above it says."""
    label = workbench.find("label", lambda n: re.fullmatch(r"\d+ rijen", n) and n != f"{signals(workbench)} rijen")
    return int(label.name.split()[0])


def field(workbench, before, tabs):
    """Puts the keyboard in a field that one chooses in, from the one before it; GTK does not say that such a field has the keyboard."""
    text = workbench.find("text", before)
    text.focus()
    workbench.wait(f"the keyboard in {before}", lambda: text.focused)
    for _ in range(tabs):
        workbench.key("Tab")


def asked(workbench, name):
    """Waits until a field of the task has the keyboard; answers it."""
    def here():
        node = workbench.focused()
        return node if node is not None and node.name == name else None
    return workbench.wait(f"the keyboard in {name}", here)


def accept(workbench):
    """Goes through the task that accepts again: what, who, why, and what will be done."""
    workbench.choose("Opnieuw accepteren")
    workbench.window("opnieuw accepteren")
    workbench.wait("its first step", lambda: workbench.pressable("Verder"))
    workbench.picture("again")
    workbench.key("ctrl+Return")
    who = asked(workbench, "Wie accepteert")
    workbench.key("ctrl+a")
    workbench.type("Casper")
    workbench.key("Return")
    workbench.wait("the whole name", lambda: who.text == "drs. Casper Wijnbergh")
    workbench.key("ctrl+Return")
    asked(workbench, "Waarom acceptabel")
    workbench.key("ctrl+Return")
    workbench.wait("the last step", lambda: workbench.pressable("Leg de nieuwe acceptatie vast"))
    workbench.picture("again-last")
    workbench.key("ctrl+Return")
    workbench.wait("the end", lambda: workbench.pressable("Sluiten"))
    workbench.picture("done")
    workbench.key("Return")
    workbench.gone("push button", "Sluiten")


def square(workbench, matrix):
    """Goes to the first square that has risks, from left to right and back, row by row."""
    way = "Right"
    for _ in range(5):
        for key in [way] * 5:
            workbench.key(key)
            if "Enter: Toon" in matrix.description:
                return
        workbench.key("Down")
        if "Enter: Toon" in matrix.description:
            return
        way = "Left" if way == "Right" else "Right"
    raise AssertionError(f"no square with risks; the last is {matrix.description}")


with Workbench("open", dossier) as workbench:
    before = signals(workbench)
    workbench.key("ctrl+k")
    workbench.window("Zoek alles")
    workbench.type("R-31")
    workbench.wait("what was found", lambda: workbench.find("table", "Gevonden").rows > 0)
    workbench.key("Return")
    table = workbench.find("table", lambda n: n.startswith("RR-2026"))
    workbench.keyboard_in(table)
    workbench.told("Water in een technische ruimte")
    risks = rows(workbench)
    workbench.picture("risk")

    # Likelier: the level follows, and the acceptance does not hold any more.
    field(workbench, "Waarom deze stappen – bruto, Nederlands", 2)  # over the heading of the section
    workbench.key("Down")
    workbench.window("*Stichting UMC Voorbeeld")
    signals(workbench, before + 1)
    workbench.told("acceptatie achterhaald")
    workbench.told("kans was 3")
    workbench.picture("stale")

    # Accepted again, through the task.
    table.focus()
    workbench.keyboard_in(table)
    accept(workbench)
    signals(workbench, before)
    workbench.picture("accepted")

    # Undone, both.
    workbench.key("ctrl+z")
    signals(workbench, before + 1)
    workbench.key("ctrl+z")
    workbench.wait("nothing to save", lambda: not workbench.window().name.startswith("*"))
    signals(workbench, before)
    workbench.picture("undone")

    # A square of the heat map leaves its risks.
    workbench.find("toggle button", "Beeld").do()
    matrix = workbench.find("image", lambda n: n.startswith("Matrix – "))
    matrix.focus()
    workbench.wait("the keyboard in the matrix", lambda: matrix.focused)
    square(workbench, matrix)
    workbench.picture("square")
    workbench.key("Return")
    left = workbench.find("label", lambda n: n.endswith(f" van {risks}"))
    workbench.picture("only")
    equal(0 < int(left.name.split()[0]) < risks, True, f"some of the risks ({left.name})")
