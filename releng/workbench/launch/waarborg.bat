@echo off
rem Waarborg. Without a command, or with "open", this opens the workbench; with any other word it is the command line:
rem waarborg --help. Needs a Java runtime of version 21 or newer.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "FOUND="
set "OLD="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :tryjava "%%~$PATH:J"
if not defined FOUND for %%R in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
	for %%V in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do (
		if not defined FOUND for /d %%D in ("%%~R\%%~V\*") do if not defined FOUND call :try "%%~D"
	)
)
if not defined FOUND for /d %%D in ("%USERPROFILE%\.jdks\*") do if not defined FOUND call :try "%%~D"
if not defined FOUND (
	echo waarborg: needs a Java runtime of version 21 or newer; found %OLD%none that is new enough. 1>&2
	echo     Looked in JAVA_HOME, on the PATH, in Program Files and the usual user folders. 1>&2
	echo     Install one, for example Temurin 21 from adoptium.net, or set JAVA_HOME. 1>&2
	exit /b 69
)

for %%F in ("%HERE%plugins\org.waarborg.launcher_*.jar") do set "LAUNCHER=%%~fF"
for %%F in ("%HERE%plugins\org.apache.felix.framework_*.jar") do set "FRAMEWORK=%%~fF"
for %%F in ("%HERE%plugins\org.waarborg.start_*.jar") do set "START=%%~fF"
for %%F in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "EQUINOX=%%~fF"
set FLAGS=-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dlog4j2.StatusLogger.level=OFF

if "%~1"=="" goto workbench
if "%~1"=="open" goto workbench
"%FOUND%\bin\java.exe" %FLAGS% -XX:TieredStopAtLevel=1 -Xlog:disable -Xmx512m -Xmn32m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Dwaarborg.display=true %WAARBORG_JAVA_OPTIONS% -cp "%LAUNCHER%;%FRAMEWORK%" org.waarborg.launcher.Main %*
exit /b %ERRORLEVEL%

:workbench
for %%A in (%*) do if "%%~A"=="--help" goto help
for %%A in (%*) do if "%%~A"=="-h" goto help
rem javaw has no console, so this window can close; after a change of language the program starts its successor itself.
start "Waarborg" "%FOUND%\bin\javaw.exe" %FLAGS% --enable-native-access=ALL-UNNAMED -Xms64m -Xmx768m -Dwaarborg.again=true %WAARBORG_JAVA_OPTIONS% -cp "%START%;%EQUINOX%" org.waarborg.start.Main %*
exit /b %ERRORLEVEL%

:help
"%FOUND%\bin\java.exe" %FLAGS% -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%START%;%EQUINOX%" org.waarborg.start.Main %*
exit /b %ERRORLEVEL%

:tryjava
for %%B in ("%~dp1..") do call :try "%%~fB"
exit /b 0

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "tokens=1 delims=." %%M in ("%%~V") do set "MAJOR=%%M"
if not defined MAJOR exit /b 0
if %MAJOR% GEQ 21 (set "FOUND=%~1") else (set "OLD=version %MAJOR%, ")
exit /b 0
