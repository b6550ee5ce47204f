# Sourced by mvnw, waarborg and verify: finds a JDK (or a Java runtime) of version 21 or newer.
# waarborg_find_jdk NAME KIND   NAME is the script that asks; KIND is 'jdk' (has javac) or 'jre'.
# Sets JAVA_HOME, or says what is missing and exits with 69.

waarborg_java_version() { # HOME -> major version, or nothing
	[ -x "$1/bin/java" ] || return 0
	if [ -r "$1/release" ]; then
		sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
	else
		"$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
	fi
}

waarborg_fits() { # HOME KIND
	[ "$2" = jre ] || [ -x "$1/bin/javac" ] || return 1
	version=$(waarborg_java_version "$1")
	[ -n "$version" ] && [ "$version" -ge 21 ]
}

waarborg_find_jdk() { # NAME KIND
	if [ -n "${JAVA_HOME:-}" ] && waarborg_fits "$JAVA_HOME" "$2"; then export JAVA_HOME; return 0; fi
	on_path=$(command -v java 2>/dev/null || true)
	if [ -n "$on_path" ]; then
		on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
		on_path=${on_path%/bin/java}
		if waarborg_fits "$on_path" "$2"; then JAVA_HOME=$on_path; export JAVA_HOME; return 0; fi
	fi
	for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
			"${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
		if waarborg_fits "$candidate" "$2"; then JAVA_HOME=$candidate; export JAVA_HOME; return 0; fi
	done
	found=$(waarborg_java_version "${JAVA_HOME:-/nowhere}")
	[ -n "$found" ] || found=$(waarborg_java_version "${on_path:-/nowhere}")
	echo "$1: needs a JDK of version 21 or newer; $([ -n "$found" ] && echo "found only version $found" || echo "found none")." >&2
	echo "    Looked in JAVA_HOME, on the PATH, in /usr/lib/jvm, /opt and the usual user folders." >&2
	echo "    Install one (Debian: 'apt-get install openjdk-21-jdk' or a Temurin package) or set JAVA_HOME." >&2
	exit 69
}
