# Sourced by waarborg and verify, with $here the checkout: builds a product when it is missing or older than its sources.
# waarborg_build headless|workbench

# The bundles that only the workbench has: the command line does not wait for them.
waarborg_window_bundles="org.waarborg.screen org.waarborg.*.screens org.waarborg.ui org.waarborg.*.ui org.waarborg.nl.*
	org.waarborg.workbench org.waarborg.start"

waarborg_needs_build() { # PRODUCT
	stamp="$here/releng/.build/$1-built"
	[ -f "$stamp" ] || return 0
	[ -d "$here/releng/$1/target" ] || return 0
	cd "$here"
	set -- "$1" -name target -o -name bin -o -name '.*' -o -path 'bundles/*.tests'
	folders="releng/$1"
	if [ "$1" = headless ]; then
		# The patterns are find's, not the shell's.
		set -f
		for bundle in $waarborg_window_bundles; do set -- "$@" -o -path "bundles/$bundle"; done
		set +f
		set -- "$@" -o -path features/org.waarborg.workbench.feature
	else
		folders="$folders releng/scripts"
	fi
	shift
	[ -n "$(find pom.xml bundles features targetplatform releng/settings $folders \
		\( "$@" \) -prune -o -type f ! -name '*.md' -newer "$stamp" -print | head -n 1)" ]
}

waarborg_build() { # PRODUCT
	if ! (waarborg_needs_build "$1"); then return 0; fi
	(
		mkdir -p "$here/releng/.build"
		# Two commands at once: the second waits for the first one's build and then needs none.
		if command -v flock >/dev/null 2>&1; then
			exec 9>"$here/releng/.build/lock"
			flock 9
			(waarborg_needs_build "$1") || exit 0
		fi
		log="$here/releng/.build/build.log"
		echo "waarborg: building; the first time this fetches libraries and takes some minutes" >&2
		started="$here/releng/.build/started.$$"
		touch "$started"
		if ! (cd "$here" && ./mvnw -B verify -pl "releng/$1" -am -Dwaarborg.archives=false 9>&-) >"$log" 2>&1; then
			rm -f "$started"
			grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
			echo "waarborg: the build failed; all of it is in $log" >&2
			exit 69
		fi
		mv "$started" "$here/releng/.build/$1-built"
	)
}

# Where the built workbench for this machine is.
waarborg_built_workbench() {
	products="$here/releng/workbench/target/products/org.waarborg"
	case "$(uname -s)/$(uname -m)" in
		Darwin/*) echo "$products/macosx/cocoa/aarch64/Waarborg.app/Contents/Eclipse" ;;
		*/aarch64|*/arm64) echo "$products/linux/gtk/aarch64/waarborg" ;;
		*) echo "$products/linux/gtk/x86_64/waarborg" ;;
	esac
}
