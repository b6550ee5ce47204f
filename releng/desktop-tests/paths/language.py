"""Another language by the preferences, and back: the workbench starts again by itself, and its windows are in that language whole."""

from reader import Workbench, equal, example, settings

settings(language="nl", theme="light")
dossier = example()

NL = ["Deze week", "Verklaring van toepasselijkheid", "Organisatie en middelen"]
EN = ["This week", "Statement of Applicability", "Organisation and assets"]


def in_dialog(workbench, role, name):
    """What stands in a dialog; the window behind it is large and has nothing to say now."""
    return workbench.wait(f"{role} “{name}”", lambda: next(
        (n for w in workbench.windows() if "Stichting" not in w.name for n in w.find_all(role, name) if n.showing), None))


def choose(workbench, words, language):
    """Chooses a language in the preferences and starts again."""
    menu, item, apply, now = words
    workbench.menu(menu, item)
    # The first choice of the page is that of the language.
    in_dialog(workbench, "combo box", None).find_all("menu item", language)[0].do()
    in_dialog(workbench, "push button", apply).do()
    in_dialog(workbench, "push button", now).do()


def tabs(workbench, titles, perspectives):
    """The titles of what is open, also of tabs that nobody looked at since, and the perspectives."""
    for title in titles:
        workbench.find("page tab", title)
    for name in perspectives:
        workbench.find("toggle button", name)


with Workbench("open", dossier) as workbench:
    workbench.find("page tab", "Deze week")
    # The tab in the back is not made again before somebody looks at it: it has nothing but its title.
    workbench.find("toggle button", "Organisatie en middelen").do()
    tabs(workbench, ["Deze week", "Organisaties"], NL)
    choose(workbench, ("Venster", "Voorkeuren…", "Toepassen en sluiten", "Nu opnieuw starten"), "English")
    workbench.find("menu", "File")
    workbench.fill()
    tabs(workbench, ["This week", "Organisations"], EN)
    workbench.picture("english")
    choose(workbench, ("Window", "Preferences…", "Apply and Close", "Restart Now"), "Nederlands")
    workbench.find("menu", "Bestand")
    workbench.fill()
    tabs(workbench, ["Deze week", "Organisaties"], NL)
    workbench.picture("dutch")
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")
