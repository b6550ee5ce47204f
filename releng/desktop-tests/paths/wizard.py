"""A new dossier, in Dutch and with the keyboard alone; then the command line of the same product checks it."""

import os

from reader import Workbench, command, equal, settings

settings(language="nl", theme="light")
folder = os.path.join(os.environ["HOME"], "Documents", "Waarborg", "ziekenhuis-de-proef")


def forward(workbench, next_heading):
    workbench.tab_to("push button", lambda n: n.startswith("Volgende"))
    workbench.key("space")
    workbench.find("label", next_heading)


with Workbench() as workbench:
    workbench.find("label", "Welkom bij Waarborg")
    workbench.key("ctrl+n")
    workbench.window("Nieuw dossier")
    workbench.tab_to("text", "Naam van de organisatie")
    workbench.type("Ziekenhuis de Proef")
    workbench.picture("organisation")
    forward(workbench, "Toepassingsgebied")
    workbench.tab_to("text", "Toepassingsgebied in één of twee zinnen")
    workbench.type("Alle zorg op locatie Proef.")
    forward(workbench, "Normensets")
    workbench.picture("sets")
    forward(workbench, "Mensen")
    workbench.tab_to("text", "Naam")
    workbench.type("Noor Testman")
    workbench.tab_to("text", "E-mail")
    workbench.type("noor@proef.example")
    workbench.picture("people")
    forward(workbench, "Klaar om te maken")
    workbench.find("label", "Noor Testman – CISO")
    workbench.find("text", "Map van het dossier")
    equal(workbench.find("text", "Map van het dossier").text, folder, "folder that is proposed")
    workbench.picture("summary")
    equal(os.path.exists(folder), False, "written before the last step")
    workbench.tab_to("push button", "Voltooien")
    workbench.key("space")

    workbench.window("Ziekenhuis de Proef")
    table = workbench.find("table", lambda n: "erklaring van toepasselijkheid" in n)
    workbench.wait("rows of the statement", lambda: table.rows > 90)
    decided = [line[3] for line in table.read() if line[1]]
    equal(set(decided), {"Niet besloten"}, "decisions of a new statement")
    workbench.picture("statement")
    workbench.key("ctrl+q")
    equal(workbench.ended(), 0, "exit code")

code, said = command("check", folder)
assert code == 1, f"undecided controls are errors, so the exit code is 1 and not {code}:\n{said}"
assert "Ziekenhuis de Proef" in said or "SOA-" in said, f"the check speaks of something else:\n{said}"
