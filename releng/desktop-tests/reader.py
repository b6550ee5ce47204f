"""Drives the built workbench as a screen reader does: it knows only names, roles, states and actions.

A path is a small program:

    from reader import Workbench
    with Workbench("open", dossier) as workbench:
        workbench.find("tree", "Dossiers")
        workbench.picture("opened")

It fails by an exception; then a picture and everything that a screen reader sees are kept.
"""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from xml.etree import ElementTree

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("Gdk", "3.0")
gi.require_version("GdkPixbuf", "2.0")
from gi.repository import Atspi, Gdk, GdkPixbuf, GLib  # noqa: E402

from screen import Screen  # noqa: E402

PRODUCT = os.environ["WAARBORG_PRODUCT"]
KEPT = os.environ["WAARBORG_KEPT"]
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
PATIENCE = float(os.environ.get("WAARBORG_PATIENCE", "60"))  # seconds; more on a machine that is busy
# Root may write in a folder that is read-only; a user may not, and it is a user that the paths are about.
RIGHTS = "-dac_override,-dac_read_search"
PLAIN_USER = ["setpriv", "--bounding-set=" + RIGHTS, "--inh-caps=" + RIGHTS] if os.getuid() == 0 else []


def example():
    """A copy of the example dossier in the home folder of this path."""
    copy = os.path.join(os.environ["HOME"], "umc-voorbeeld")
    if not os.path.exists(copy):
        shutil.copytree(os.path.join(ROOT, "bundles/org.waarborg.example/umc-voorbeeld"), copy)
    return copy


def settings(**choices):
    """What the user chose before the start: language="nl", theme="dark"."""
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "waarborg")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "settings.properties"), "w", encoding="utf-8") as file:
        for key, value in choices.items():
            file.write(f"{key}={value}\n")


def command(*words):
    """Runs the command line of the same product; answers its exit code and all that it said."""
    done = subprocess.run([os.path.join(PRODUCT, "waarborg"), *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=120)
    return done.returncode, done.stdout


def read(*path):
    """The contents of a file as text."""
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def owner_on_disk(dossier, control):
    """The name of the owner of a decision in the statement of the example as it is on disk; nothing without one."""
    statement = ElementTree.parse(os.path.join(dossier, "statements", "nen7510.soa"))
    decision = next(e for e in statement.iter("decisions") if e.get("control", "").endswith("#A." + control))
    owner = decision.find("owner")
    if owner is None:
        return None
    person = owner.get("href").split("#")[1]
    root = ElementTree.parse(os.path.join(dossier, "dossier.waarborg"))
    return next(e.get("name") for e in root.iter("people") if e.get("id") == person)


def equal(heard, wanted, what):
    """Fails with both when something is heard that is not what should be."""
    if heard != wanted:
        raise AssertionError(f"{what}: heard {heard!r}, wanted {wanted!r}")


class Gone(Exception):
    """What was looked for is not there, or the workbench ended."""


class Node:
    """Something that assistive technology sees."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def size(self):
        """Its width and height; nothing when it takes no room."""
        component = self.accessible.get_component_iface()
        if component is None:
            return 0, 0
        room = Atspi.Component.get_extents(component, Atspi.CoordType.SCREEN)
        return room.width, room.height

    @property
    def middle(self):
        """The point in its middle, on the display."""
        room = Atspi.Component.get_extents(self.accessible.get_component_iface(), Atspi.CoordType.SCREEN)
        return room.x + room.width // 2, room.y + room.height // 2

    def has(self, state):
        """Whether it has a state, for example Atspi.StateType.FOCUSED."""
        return self.accessible.get_state_set().contains(state)

    @property
    def showing(self):
        return self.has(Atspi.StateType.SHOWING)

    @property
    def text(self):
        """Its text, where it has one."""
        text = self.accessible.get_text_iface()
        return "" if text is None else Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))

    def type(self, words):
        """Replaces its text, as a dictation program would."""
        editable = self.accessible.get_editable_text_iface()
        if editable is None:
            raise Gone(f"{self} has no text that can be changed")
        Atspi.EditableText.set_text_contents(editable, words)

    def do(self, action=0):
        """Does its first action (press, open, expand), or the one of a name."""
        actions = self.accessible.get_action_iface()
        count = 0 if actions is None else Atspi.Action.get_n_actions(actions)
        for i in range(count):
            if i == action or Atspi.Action.get_action_name(actions, i) == action:
                if not Atspi.Action.do_action(actions, i):
                    raise Gone(f"{self} refused {action}")
                return
        raise Gone(f"{self} has no action {action}; it has {count}")

    def focus(self):
        component = self.accessible.get_component_iface()
        if component is None or not Atspi.Component.grab_focus(component):
            raise Gone(f"{self} does not take the focus")

    def children(self):
        for i in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(i)
            if child is not None:
                yield Node(child)

    def all(self, depth=40):
        """It and everything below it, in reading order."""
        yield self
        if depth > 0:
            for child in self.children():
                try:
                    yield from child.all(depth - 1)
                except GLib.Error:
                    continue  # went away while we looked

    def seen(self, depth=40):
        """It and what is showing below it, in reading order, without the cells of tables: those are thousands, and a table says them itself."""
        yield self
        if depth > 0 and self.role not in ("table", "tree table"):
            for child in self.children():
                try:
                    if child.showing:
                        yield from child.seen(depth - 1)
                except GLib.Error as gone:
                    if "timeout" in gone.message.lower():
                        raise  # it is busy: that says nothing about what is there
                    continue  # went away while we looked

    def fits(self, role=None, name=None):
        """Whether it has that role and name; a name may be a function of the name."""
        return (role is None or self.role == role) and (
            name is None or (name(self.name) if callable(name) else self.name == name))

    def find_all(self, role=None, name=None):
        return [node for node in self.all() if node.fits(role, name)]

    @property
    def focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    @property
    def rows(self):
        """The number of rows of a table."""
        return Atspi.Table.get_n_rows(self._table())

    @property
    def columns(self):
        """The headings of the columns of a table."""
        table = self._table()
        headers = [Atspi.Table.get_column_header(table, i) for i in range(Atspi.Table.get_n_columns(table))]
        return ["" if header is None else header.get_name() for header in headers]

    def cell(self, row, column):
        """What a cell of a table says; nothing when there is no such cell now."""
        found = Atspi.Table.get_accessible_at(self._table(), row, column)
        if found is None:
            return None  # not there, or just now
        # GTK makes a cell of parts: a box to tick, an image, the words.
        parts = [found.get_child_at_index(i) for i in range(found.get_child_count())]
        return next((p.get_name() for p in parts if p is not None and p.get_name()), found.get_name() or "")

    def read(self):
        """All cells of a table, row by row, as they are heard."""
        width = Atspi.Table.get_n_columns(self._table())
        return [[self.cell(row, column) for column in range(width)] for row in range(self.rows)]

    def _table(self):
        table = self.accessible.get_table_iface()
        if table is None:
            raise Gone(f"{self} is no table")
        return table

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Workbench:
    """The running product."""

    def __init__(self, *arguments, options=""):
        self.arguments = arguments
        self.options = options
        self.process = None
        self.screen = Screen()

    def __enter__(self):
        environment = dict(os.environ, WAARBORG_JAVA_OPTIONS=f"-Declipse.consoleLog=true -Dwaarborg.timing=true {self.options}")
        self.output = open(os.path.join(KEPT, "workbench.log"), "a", encoding="utf-8")
        self.process = subprocess.Popen([*PLAIN_USER, os.path.join(PRODUCT, "waarborg"), *self.arguments], env=environment,
                                        stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output,
                                        start_new_session=True)
        try:
            self.window()
            self.fill()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.picture("failed")
            with open(os.path.join(KEPT, "seen.txt"), "w", encoding="utf-8") as file:
                file.write(self.seen())
        self.end()
        self.output.close()

    def end(self):
        """Ends it the hard way; a path that closes it as a user does need not call this."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()

    def kill(self):
        """As a power failure does."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def terminate(self):
        """As the system does when the user logs out: it asks the program to end, and asks nobody else."""
        self.process.terminate()

    def ended(self, patience=PATIENCE):
        """Waits until it has ended, and answers its exit code."""
        return self.process.wait(patience)

    def wait(self, what, condition, patience=PATIENCE):
        """Waits until the condition answers something, and answers that."""
        until = time.monotonic() + patience
        while True:
            try:
                answer = condition()
            except GLib.Error:
                answer = None  # it changed while we looked
            if answer:
                return answer
            if self.process.poll() is not None:
                raise Gone(f"the workbench ended with {self.process.returncode} while waiting for {what}")
            if time.monotonic() > until:
                raise Gone(f"{what} did not come within {patience:.0f} s")
            time.sleep(0.1)

    def windows(self):
        """Its windows and dialogs that are showing."""
        desktop = Atspi.get_desktop(0)
        found = []
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is None:
                continue
            for window in Node(application).children():
                if window.showing and window.role in ("frame", "dialog", "alert", "window", "file chooser"):
                    found.append(window)
        return found

    def window(self, name="Waarborg", patience=PATIENCE):
        """The first window whose name contains the words."""
        return self.wait(f"a window “{name}”", lambda: next((w for w in self.windows() if name in w.name), None), patience)

    def find(self, role=None, name=None, patience=PATIENCE):
        """What is showing somewhere with that role and name; a name may be a function of the name."""
        return self.wait(f"{role} “{name}”", lambda: next(
            (n for w in self.windows() for n in w.seen() if n.fits(role, name)), None), patience)

    def find_all(self, role=None, name=None):
        """All that is showing with that role and name."""
        return self.wait("an answer", lambda: [[n for w in self.windows() for n in w.seen() if n.fits(role, name)]])[0]

    def pressable(self, name):
        """The buttons of that name that can be pressed now."""
        return [b for b in self.find_all("push button", name) if b.has(Atspi.StateType.SENSITIVE)]

    def told(self, words, patience=PATIENCE):
        """Waits until something says these words, as a label or as a text to read."""
        self.wait(f"“{words}”", lambda: any(
            words in n.name or words in n.text for w in self.windows() for n in w.seen()), patience)

    def keyboard_in(self, table):
        """Waits until the keyboard is in a table; the window gets it with the first key."""
        self.key("Shift_L")
        self.wait(f"the keyboard in {table}", lambda: table.focused)

    def gone(self, role=None, name=None, patience=PATIENCE):
        """Waits until nothing is showing with that role and name."""
        self.wait(f"the end of {role} “{name}”", lambda: not self.find_all(role, name), patience)

    def focused(self):
        """What has the keyboard."""
        return next((n for w in self.windows() for n in w.seen() if n.focused), None)

    def tab_to(self, role, name, most=80):
        """Presses Tab until something with that role and name has the keyboard; answers it."""
        for _ in range(most):
            node = self.focused()
            if node is not None and node.role == role and (name(node.name) if callable(name) else node.name == name):
                return node
            self.key("Tab")
        raise Gone(f"{role} “{name}” is not reached with Tab")

    def fill(self):
        """Makes the window as large as the display, as one that is maximised."""
        self.screen.fill()
        time.sleep(0.5)

    def menu(self, *names):
        """Chooses from the menu of the window: menu("Edit", "Select All"). A menu has its items only while it is open."""
        for name in names[:-1]:
            self.find("menu", name).do()
        self.find("menu item", names[-1]).do()

    def choose(self, words):
        """Opens the actions of the list with Ctrl+1 and goes to the one that begins with the words; answers how it reads."""
        self.key("ctrl+1")
        items = self.wait("the actions", lambda: self.find_all("menu item"))
        possible = [i for i in items if i.has(Atspi.StateType.SENSITIVE)]
        wanted = next((i for i in possible if i.name.startswith(words)), None)
        assert wanted is not None, f"{words} is none of {[i.name for i in items]}"
        name = wanted.name
        for _ in range(possible.index(wanted) + 1):
            self.key("Down")
        self.key("Return")
        return name

    def type(self, words):
        """Types words on the keyboard, into what has the focus."""
        self.screen.keyboard()
        keymap = Gdk.Keymap.get_for_display(Gdk.Display.get_default())
        shift = self._keycode(keymap, Gdk.KEY_Shift_L)
        for letter in words:
            _, keys = keymap.get_entries_for_keyval(Gdk.unicode_to_keyval(ord(letter)))
            key = next((k for k in keys or () if k.group == 0 and k.level < 2), None)
            if key is None:
                raise Gone(f"the keyboard of this display has no {letter}")
            if key.level:
                Atspi.generate_keyboard_event(shift, None, Atspi.KeySynthType.PRESS)
            Atspi.generate_keyboard_event(key.keycode, None, Atspi.KeySynthType.PRESSRELEASE)
            if key.level:
                Atspi.generate_keyboard_event(shift, None, Atspi.KeySynthType.RELEASE)
            time.sleep(0.02)
        time.sleep(0.2)

    def key(self, keys):
        """Presses keys as a keyboard does: "ctrl+s", "F8", "Return", "alt+Left"."""
        self.screen.keyboard()
        *held, last = keys.split("+")
        names = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
        codes = [Gdk.keyval_from_name(names[h]) for h in held]
        value = Gdk.keyval_from_name(last)
        keymap = Gdk.Keymap.get_for_display(Gdk.Display.get_default())
        for code in codes:
            Atspi.generate_keyboard_event(self._keycode(keymap, code), None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(self._keycode(keymap, value), None, Atspi.KeySynthType.PRESSRELEASE)
        for code in reversed(codes):
            Atspi.generate_keyboard_event(self._keycode(keymap, code), None, Atspi.KeySynthType.RELEASE)
        time.sleep(0.2)

    @staticmethod
    def _keycode(keymap, value):
        found, keys = keymap.get_entries_for_keyval(value)
        if not found or not keys:
            raise Gone(f"no key gives {Gdk.keyval_name(value)}")
        return keys[0].keycode

    def mouse(self, x, y, what="abs"):
        """Moves the mouse to a point of the display; "b1p" presses its first button there, "b1r" lets it go."""
        Atspi.generate_mouse_event(x, y, what)
        time.sleep(0.05)

    def drop(self, file, onto):
        """Drags a file out of a window of another program and lets it go in the middle of something, all with the mouse."""
        source = subprocess.Popen([sys.executable, os.path.join(os.path.dirname(__file__), "dragged.py"), file],
                                  stdout=subprocess.PIPE, text=True)
        try:
            heard = []
            threading.Thread(target=lambda: heard.extend(source.stdout), daemon=True).start()
            self.wait("the file to drag", lambda: "there\n" in heard)
            from_x, from_y = 40, self.screen.size()[1] - 40
            to_x, to_y = onto.middle
            self.mouse(from_x, from_y)
            self.mouse(from_x, from_y, "b1p")
            for step in range(1, 21):
                self.mouse(from_x + (to_x - from_x) * step // 20, from_y + (to_y - from_y) * step // 20)
            self.wait("the file to be dragged", lambda: "begun\n" in heard)
            # What is under the pointer answers before the button is let go, as for a person.
            for _ in range(10):
                self.mouse(to_x + 1, to_y)
                self.mouse(to_x, to_y)
            self.mouse(to_x, to_y, "b1r")
            source.wait(PATIENCE)
            self.wait("the end of dragging", lambda: "let go\n" in heard)
            if "not taken\n" in heard:
                raise Gone(f"{onto} did not take {file}")
        finally:
            source.kill()
            source.wait()

    def picture(self, name):
        """Keeps a picture of the whole display as target/paths/PATH/NAME.png."""
        time.sleep(0.3)
        root = Gdk.get_default_root_window()
        pixels = Gdk.pixbuf_get_from_window(root, 0, 0, root.get_width(), root.get_height())
        pixels.savev(os.path.join(KEPT, name + ".png"), "png", [], [])

    def brightness(self):
        """How light the display is on the whole, from 0 (black) to 1 (white)."""
        root = Gdk.get_default_root_window()
        # Each pixel of a picture of few pixels is the mean of many.
        pixels = Gdk.pixbuf_get_from_window(root, 0, 0, root.get_width(), root.get_height()).scale_simple(
            40, 25, GdkPixbuf.InterpType.TILES)
        data, row, channels = pixels.get_pixels(), pixels.get_rowstride(), pixels.get_n_channels()
        values = [data[y * row + x * channels + c] for y in range(25) for x in range(40) for c in range(3)]
        return sum(values) / len(values) / 255

    def nameless(self):
        """What a person operates that has no name to be heard, with the way to it."""
        operated = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "table", "tree table")
        found = []

        def look(node, way):
            if not node.showing or node.role == "table cell":
                return
            if node.role in operated and min(node.size) > 1 and not node.name.strip() and not node.text.strip():
                found.append(" > ".join(way + [str(node)]))
            for child in node.children():
                look(child, way + [node.name] if node.name else way)

        for window in self.windows():
            look(window, [])
        return found

    def seen(self):
        """Everything that a screen reader sees, a line each, indented."""
        lines = []

        def walk(node, depth):
            try:
                lines.append("  " * depth + str(node) + (" = " + node.text[:60] if node.text else "")
                             + ("" if node.showing else " (not showing)"))
                for child in node.children():
                    walk(child, depth + 1)
            except GLib.Error as gone:
                lines.append("  " * depth + str(gone))

        for window in self.windows():
            walk(window, 0)
        return "\n".join(lines) + "\n"
