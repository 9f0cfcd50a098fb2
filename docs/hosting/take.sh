#!/bin/sh
# Puts a release of the site into use on a server with nginx or Caddy, all at once: its pages together with
# the headers that belong to them, which it reads from the release's own file _headers.
#   take.sh RELEASE    takes the release of that name (a folder among the releases)
#   take.sh            says which release is in use
# It runs as root, for one who may not be root: so nothing of a release but its name and plain headers ever
# reaches the server's configuration. What cannot be taken changes nothing.
set -eu
umask 077

# >>> yours: where releases lie, what the server reads, and how it is told
releases=/srv/ways-forward/releases
server=nginx
part=/etc/nginx/ways-forward.part
tell() { nginx -t -q && systemctl reload nginx; }
# With Caddy these three instead:
#   server=caddy
#   part=/etc/caddy/ways-forward.part
#   tell() { systemctl reload caddy; }
# <<< yours

refuse() {
	echo "$1" >&2
	exit 2
}

release=${1-}
if [ $# -eq 0 ]; then
	if [ -f "$part" ]; then sed -n '1s/^# release //p' "$part"; fi
	exit 0
fi
case $release in
'' | *[!a-z0-9-]*) refuse 'The name of a release has small letters, digits and hyphens only.' ;;
esac
folder=$releases/$release
if [ -L "$folder" ] || [ -L "$folder/_headers" ] || [ ! -f "$folder/_headers" ] || [ ! -f "$folder/404.html" ]; then
	refuse "There is no whole release $release."
fi

# One rule for all addresses, and nothing in a value that a server would take for more than text.
given=$part.given
trap 'rm -f "$given"' EXIT
cat "$folder/_headers" >"$given"
header='^  ([A-Za-z-]+): ([^]["$\\{}`#[:cntrl:]]+)$'
if [ "$(head -n 1 "$given")" != '/*' ] || tail -n +2 "$given" | grep -qvE "$header"; then
	refuse "_headers of release $release has lines that are no plain headers."
fi
# Where the site is an onion service too, its page there has the same path: "$2" is how the server writes that.
headers() {
	tail -n +2 "$given" | sed -E "s/$header/$1/; s|Onion-Location \"[^\"]*|&$2|"
}

new=$part.new
{
	echo "# release $release"
	if [ "$server" = nginx ]; then
		echo "root $folder;"
		headers 'add_header \1 "\2" always;' '$request_uri'
	else
		printf '(release) {\n\troot * %s\n}\n(headers) {\n\theader {\n' "$folder"
		headers '		\1 "\2"' '{uri}'
		# Nothing by which a browser could be known again, nothing said about the server.
		printf '\t\t-Server\n\t\t-Etag\n\t\t-Last-Modified\n\t}\n}\n'
	fi
} >"$new"
chmod 644 "$new"

old=$part.old
if [ -f "$part" ]; then cp -p "$part" "$old"; else rm -f "$old"; fi
mv "$new" "$part"
if ! tell; then
	if [ -f "$old" ]; then mv "$old" "$part"; else rm -f "$part"; fi
	refuse "The server did not take release $release; what it served before is as it was."
fi
rm -f "$old"
