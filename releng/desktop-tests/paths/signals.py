"""Signals: from one to its field, and a fix that takes one away and that undo brings back."""

import re

from reader import Workbench, equal, example, settings

settings(language="en", theme="light")
with Workbench("open", example()) as workbench:
    signals = workbench.find("table", "Signals")
    tab = workbench.find("page tab", lambda n: re.fullmatch(r"Signals \(\d+\)", n))
    found = int(re.search(r"\d+", tab.name)[0])

    # A state that was set by hand: the fix lets the parts count.
    signals.focus()
    workbench.type("weakest part")
    workbench.wait("one signal", lambda: signals.rows == 2)
    workbench.key("Return")
    workbench.find("label", "7.1 was set to “Partly implemented” by hand while its weakest part is “Planned”.")
    workbench.picture("signal")

    workbench.key("shift+F10")
    workbench.find("menu item", "Let the weakest part count: Planned")
    workbench.picture("fixes")
    workbench.key("Down")
    workbench.key("Return")
    workbench.find("page tab", f"Signals ({found - 1})")
    workbench.window("*Stichting UMC Voorbeeld")
    workbench.wait("no such signal", lambda: workbench.find_all("label", lambda n: n.startswith("7.1 was set")) == [])
    workbench.picture("fixed")
    workbench.key("ctrl+z")
    workbench.find("page tab", f"Signals ({found})")
    workbench.wait("nothing to save", lambda: not workbench.window().name.startswith("*"))

    # From a signal to the field that it is about.
    signals.focus()
    workbench.key("ctrl+f")
    workbench.key("ctrl+a")
    workbench.type("nobody owns")
    workbench.wait("one signal", lambda: signals.rows == 2)
    workbench.key("Return")
    workbench.wait("a row with the keyboard", lambda: signals.focused)
    workbench.key("Return")
    workbench.find("table", lambda n: n.startswith("VVT-01"))
    workbench.wait("the keyboard in the field of the owner",
                   lambda: workbench.focused() is not None and workbench.focused().name == "Owner")
    workbench.find("label", lambda n: n.startswith("8.27 "))
    workbench.picture("field")
    workbench.type("Bas Rav")
    workbench.key("Return")
    workbench.find("page tab", f"Signals ({found - 1})")
    equal(workbench.focused().role, "text", "what has the keyboard after the owner was chosen")
