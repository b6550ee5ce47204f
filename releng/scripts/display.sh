# Sourced: a display for tests with windows.
# waarborg_install_display [desktop]   what they need, with Debian's own tool and only where that may be
# waarborg_display                     sets DISPLAY: the one that is there, or a private one that ends with the script;
#                                      answers 1 when there is none to be had

waarborg_install_display() {
	command -v apt-get >/dev/null 2>&1 || return 0
	missing=
	ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so' || missing="$missing libgtk-3-0"
	command -v Xvfb >/dev/null 2>&1 || missing="$missing xvfb"
	# Without any font GTK shows boxes, and labels have no width to speak of.
	[ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' 2>/dev/null | head -n 1)" ] ||
		missing="$missing fonts-dejavu-core"
	if [ "${1:-}" = desktop ]; then
		# What a screen reader uses, to drive the built product as one.
		command -v dbus-run-session >/dev/null 2>&1 || missing="$missing dbus"
		[ -x /usr/libexec/at-spi-bus-launcher ] || missing="$missing at-spi2-core"
		for part in python3-gi gir1.2-atspi-2.0 gir1.2-gtk-3.0; do
			dpkg -s "$part" >/dev/null 2>&1 || missing="$missing $part"
		done
	fi
	[ -n "$missing" ] || return 0
	if [ "$(id -u)" -ne 0 ]; then
		echo "verify: for tests with windows, install:$missing" >&2
		return 0
	fi
	echo "verify: installing$missing" >&2
	log=$(mktemp)
	if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
			>"$log" 2>&1; then
		tail -n 5 "$log" >&2
		echo "verify:$missing could not be installed." >&2
	fi
	rm -f "$log"
}

# Never the display of the person who works here: windows would open in between, and keys would go elsewhere.
waarborg_display() {
	case "$(uname -s)" in Linux) ;; *) return 0 ;; esac
	if [ -n "${WAARBORG_TEST_DISPLAY:-}" ]; then DISPLAY=$WAARBORG_TEST_DISPLAY; export DISPLAY; return 0; fi
	command -v Xvfb >/dev/null 2>&1 || return 1
	number=$(mktemp)
	# Its standard input and the lock of the build are not its business.
	Xvfb -displayfd 3 -screen 0 "${WAARBORG_DISPLAY_SIZE:-1920x1200}x24" -nolisten tcp 3>"$number" 9>&- </dev/null >/dev/null 2>&1 &
	waarborg_xvfb=$!
	tries=0
	while [ ! -s "$number" ]; do
		tries=$((tries + 1))
		if [ "$tries" -gt 100 ] || ! kill -0 "$waarborg_xvfb" 2>/dev/null; then
			rm -f "$number"
			waarborg_end_display
			return 1
		fi
		sleep 0.1
	done
	DISPLAY=:$(cat "$number")
	export DISPLAY
	unset WAYLAND_DISPLAY
	rm -f "$number"
}

waarborg_end_display() {
	[ -z "${waarborg_xvfb:-}" ] || kill "$waarborg_xvfb" 2>/dev/null || true
	waarborg_xvfb=
}
