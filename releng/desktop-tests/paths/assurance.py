"""With the keyboard, in Dutch: a supplier claims NEN 7510; it becomes a certificate, is verified in the register with proof, the timeline shows it; all of it is undone."""

import os
import re

from reader import Workbench, equal, example, settings

SUPPLIER = "Torenwacht SOC-diensten B.V."
NUMBER = "TW-7510-2026-EX"

settings(language="nl")
dossier = example()
proof = os.path.join(os.environ["HOME"], "vermelding.txt")
with open(proof, "w", encoding="utf-8") as file:
    file.write(f"Vermelding in het register: {SUPPLIER}, {NUMBER}\n")


def page(workbench, words):
    """Goes to a page by its name; answers its table when the keyboard is there."""
    workbench.key("ctrl+k")
    workbench.window("Zoek alles")
    workbench.type(words)
    workbench.wait("what was found", lambda: workbench.find("table", "Gevonden").rows > 0)
    workbench.key("Return")
    workbench.gone("table", "Gevonden")
    table = workbench.find("table", words)
    workbench.keyboard_in(table)
    return table


def entered(workbench, name, words):
    """Types words in a field of the task that Tab leads to; answers the field."""
    field = workbench.tab_to("text", name)
    workbench.key("ctrl+a")
    workbench.type(words)
    workbench.wait(f"{words} in {name}", lambda: field.text == words)
    return field


def chosen(workbench, name, words, whole):
    """Chooses in a field that finds while one types."""
    field = workbench.tab_to("text", name)
    workbench.key("ctrl+a")
    workbench.type(words)
    workbench.key("Return")
    workbench.wait(f"{whole} in {name}", lambda: field.text == whole)


def on(workbench, step):
    """Goes on to the step with that heading."""
    workbench.wait("the way on", lambda: workbench.pressable("Verder"))
    workbench.key("ctrl+Return")
    workbench.find("panel", step)


def done(workbench, order):
    """Does what the task was for, and closes it."""
    workbench.wait(f"“{order}”", lambda: workbench.pressable(order))
    workbench.key("ctrl+Return")
    workbench.wait("the end", lambda: workbench.pressable("Sluiten"))
    workbench.key("Return")
    workbench.gone("push button", "Sluiten")


def claim(workbench):
    """Adds the certificate that the supplier says to have."""
    workbench.choose("Certificaat toevoegen")
    workbench.window(f"Certificaat van {SUPPLIER}")
    chosen(workbench, "Norm en uitgave", "NEN 7510:2024", "NEN 7510:2024")
    entered(workbench, "Wie zegt het, en waar", "mail van de accountmanager")
    on(workbench, "Wat erop staat")
    entered(workbench, "Nummer", NUMBER)
    entered(workbench, "Eerste dag", "02-03-2026")
    entered(workbench, "Laatste dag", "01-03-2029")
    workbench.picture("claimed")
    on(workbench, "Wat er gebeurt")
    done(workbench, "Certificaat toevoegen")


def verify(workbench):
    """Records that it was looked up in the register, with a file that proves it."""
    workbench.choose("Nagekeken in het register")
    workbench.window("Controle van")
    chosen(workbench, "Wie keek", "Marleen", "Marleen Oosterhof")
    entered(workbench, "Waar", "register van de certificerende instelling")
    on(workbench, "Bewijs")
    entered(workbench, "Of een bestand dat het bewijst", proof)
    workbench.picture("proof")
    on(workbench, "Wat er gebeurt")
    workbench.told("vermelding.txt")
    workbench.picture("verify")
    done(workbench, "Controle vastleggen")


def verified(workbench, count=None):
    """Waits until the band says that so many certificates are verified in the register, or answers how many it says."""
    said = re.compile(r"(\d+) geverifieerd in het register" if count is None else rf"\b({count}) geverifieerd in het register")
    return int(said.search(workbench.find("label", lambda n: said.search(n)).name).group(1))


def dated(workbench, picture):
    """The number of certificates in the timeline, as it is heard; the list stands there again afterwards."""
    workbench.find("toggle button", "Beeld").do()
    timeline = workbench.find("image", lambda n: re.search(r"certificaten in de tijd|certificaten die het eerst aflopen", n))
    workbench.picture(picture)
    count = max(int(n) for n in re.findall(r"\d+", timeline.name))
    workbench.find("toggle button", "Lijst").do()
    return count


with Workbench("open", dossier) as workbench:
    workbench.find("page tab", lambda n: re.fullmatch(r"Signalen \(\d+\)", n))
    table = page(workbench, "Certificaten")
    before, rows, looked = dated(workbench, "timeline-before"), table.rows, verified(workbench)

    page(workbench, "Leveranciers")
    workbench.key("Down")
    workbench.key("Down")
    workbench.wait("the supplier", lambda: any(n.text == SUPPLIER for n in workbench.find_all("text", "Leverancier")))

    # What the supplier says becomes a certificate that nobody has seen.
    claim(workbench)
    workbench.window("*Stichting UMC Voorbeeld")
    table = workbench.find("table", "Certificaten")
    workbench.keyboard_in(table)
    equal(table.rows, rows + 1, "certificates with the claim")
    workbench.told("gesteld")
    workbench.picture("certificate")

    # Somebody looks it up, and keeps what she saw.
    verify(workbench)
    verified(workbench, looked + 1)
    workbench.picture("verified")
    equal(dated(workbench, "timeline"), before + 1, "certificates in the timeline")

    # Undone, both.
    workbench.find("table", "Certificaten").focus()
    workbench.key("ctrl+z")
    verified(workbench, looked)  # a claim again
    workbench.key("ctrl+z")
    workbench.wait("nothing to save", lambda: not workbench.window().name.startswith("*"))
    equal(workbench.find("table", "Certificaten").rows, rows, "certificates after undo")
    equal(dated(workbench, "timeline-undone"), before, "certificates in the timeline after undo")
    workbench.picture("undone")
