"""The part of a window manager on a display that has none: it makes windows fill the display, and gives them the keyboard.

Without it a window that closes takes the keyboard with it, which on a desktop never happens.
"""

import ctypes

_x = ctypes.CDLL("libX11.so.6")
_POINTER, _WINDOW, _INT = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int
VIEWABLE, DRAWN = 2, 1


class _Attributes(ctypes.Structure):
    _fields_ = [("x", _INT), ("y", _INT), ("width", _INT), ("height", _INT), ("border", _INT), ("depth", _INT),
                ("visual", _POINTER), ("root", _WINDOW), ("kind", _INT), ("bit_gravity", _INT), ("gravity", _INT),
                ("backing", _INT), ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", _INT),
                ("colours", ctypes.c_ulong), ("installed", _INT), ("map_state", _INT), ("masks", ctypes.c_long * 3),
                ("override", _INT), ("screen", _POINTER)]


def _function(name, result, *arguments):
    function = getattr(_x, name)
    function.restype, function.argtypes = result, arguments
    return function


_open = _function("XOpenDisplay", _POINTER, ctypes.c_char_p)
_root = _function("XDefaultRootWindow", _WINDOW, _POINTER)
_sync = _function("XSync", _INT, _POINTER, _INT)
_free = _function("XFree", _INT, _POINTER)
_tree = _function("XQueryTree", _INT, _POINTER, _WINDOW, ctypes.POINTER(_WINDOW), ctypes.POINTER(_WINDOW),
                  ctypes.POINTER(ctypes.POINTER(_WINDOW)), ctypes.POINTER(ctypes.c_uint))
_attributes = _function("XGetWindowAttributes", _INT, _POINTER, _WINDOW, ctypes.POINTER(_Attributes))
_place = _function("XMoveResizeWindow", _INT, _POINTER, _WINDOW, _INT, _INT, ctypes.c_uint, ctypes.c_uint)
_give = _function("XSetInputFocus", _INT, _POINTER, _WINDOW, _INT, ctypes.c_ulong)
_has = _function("XGetInputFocus", _INT, _POINTER, ctypes.POINTER(_WINDOW), ctypes.POINTER(_INT))
_handler_type = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER)
# A window may go between two questions; that is no reason to end.
_calm = _handler_type(lambda display, error: 0)
_function("XSetErrorHandler", _POINTER, _handler_type)(_calm)


class Screen:
    """The display that DISPLAY names."""

    def __init__(self):
        self.display = _open(None)
        self.root = _root(self.display)

    def _attributes(self, window):
        found = _Attributes()
        return found if _attributes(self.display, window, ctypes.byref(found)) else None

    def size(self):
        root = self._attributes(self.root)
        return root.width, root.height

    def windows(self):
        """Windows of programs that can be seen, the uppermost last; menus and tips are not among them."""
        root, parent, count = _WINDOW(), _WINDOW(), ctypes.c_uint()
        children = ctypes.POINTER(_WINDOW)()
        _tree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
              ctypes.byref(count))
        found = []
        for window in [children[i] for i in range(count.value)]:
            is_now = self._attributes(window)
            if is_now and is_now.map_state == VIEWABLE and is_now.kind == DRAWN and not is_now.override:
                found.append((window, is_now))
        if count.value:
            _free(children)
        return found

    def fill(self):
        """The largest window takes the whole display, as one that is maximised."""
        windows = self.windows()
        if windows:
            window, _ = max(windows, key=lambda each: each[1].width * each[1].height)
            _place(self.display, window, 0, 0, *self.size())
            _sync(self.display, 0)

    def keyboard(self):
        """The uppermost window gets the keyboard when none has it."""
        windows = [window for window, _ in self.windows()]
        has, how = _WINDOW(), _INT()
        _has(self.display, ctypes.byref(has), ctypes.byref(how))
        # GTK gives the keyboard to a small window of its own inside the window, so what is unknown here may be right.
        if windows and has.value in (0, 1, self.root):
            _give(self.display, windows[-1], 2, 0)
            _sync(self.display, 0)
