/** Configuration of Caddy for a host; the folder of the pages and their headers come from take.sh. */
export const caddy = (
  host: string,
): string => `# Caddy, for the built site. Written by "npm run hosting". Adapt what stands between ">>> yours" and
# "<<< yours". Caddy gets the certificate itself. It writes no log of visits unless told to ("log"):
# leave it so, for a log would hold who came, when, and to which page.

# A Caddyfile has one such part: add these lines to yours.
{
	# >>> yours: what holds for all of Caddy
	# <<< yours
	# A request that Caddy cannot answer would be written down with the visitor's address.
	log default {
		exclude http.log.error
	}
	# Whoever says half a request and then nothing keeps no one out for long.
	servers {
		timeouts {
			read_header 10s
			read_body 10s
			write 2m
			idle 1m
		}
		max_header_size 16KB
	}
}

# Which release is served, and every header of its answers: written by take.sh from the release itself.
# >>> yours: what take.sh writes
import /etc/caddy/ways-forward.part
# <<< yours

(pages) {
	import release
	import headers
	encode zstd gzip

	# A page is whole or not there: no parts, no questions about copies that nobody keeps.
	request_header -Range
	request_header -If-*
	# Nothing is ever sent here.
	@sent not method GET HEAD
	error @sent 405
	# Names that no file can have.
	@nameless path_regexp [^/]{200}|\\x00
	error @nameless 404

	# Folders have a slash at the end; without it Caddy redirects there.
	file_server {
		hide _*
	}

	# Whatever is not there, or is not for visitors, is the site's own page "not found".
	handle_errors {
		import headers
		rewrite * /404.html
		file_server
	}
}

# >>> yours: address
${host} {
	# <<< yours
	import pages
}

# For an onion service (torrc), which comes from this machine and is encrypted by Tor itself:
# http://:8081 {
#	bind 127.0.0.1
#	import pages
# }

# Whoever comes without encryption is sent to the same address with it.
# >>> yours: address without encryption
http://${host} {
	# <<< yours
	import headers
	redir https://{host}{uri} 308
}
`;
