import { headerLines } from './headerLines.ts';

/** Configuration of Caddy for a host, with the policy of the pages. */
export const caddy = (
  policy: string,
  host: string,
): string => `# Caddy, for the built site. Written by "npm run hosting" from src/headers.ts: after every build take the
# new one, because it names the exact script and style of the pages. Adapt what stands between
# ">>> yours" and "<<< yours". Caddy gets the certificate itself. It writes no log of visits
# unless told to ("log"): leave it so, for a log would hold who came, when, and to which page.

# A Caddyfile has one such part: add these lines to yours.
{
	# >>> yours: what holds for all of Caddy
	# <<< yours
	# A request that Caddy cannot answer would be written down with the visitor's address.
	log default {
		exclude http.log.error
	}
}

# On every answer, redirects and errors too; and nothing by which a browser could be known again,
# nothing said about the server.
(headers) {
	header {
${headerLines(policy, ([name, value]) => `\t\t${name} "${value}"`)}
		-Server
		-Etag
		-Last-Modified
	}
}

# >>> yours: address
${host} {
	# <<< yours
	# >>> yours: where dist/ lies
	root * /srv/ways-forward/dist
	# <<< yours
	import headers
	encode zstd gzip

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

# Whoever comes without encryption is sent to the same address with it.
# >>> yours: address without encryption
http://${host} {
	# <<< yours
	import headers
	redir https://{host}{uri} 308
}
`;
