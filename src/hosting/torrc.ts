/** Configuration of Tor for an onion service in front of the site's own server. */
export const torrc = `# Tor, for an onion service of the built site. Written by "npm run hosting". Add these lines to
# /etc/tor/torrc, adapt what stands between ">>> yours" and "<<< yours", and: systemctl reload tor@default
# The service's address is then in the file "hostname" of its folder. Whoever has that folder has the
# address: keep a copy of it where only you can read it.

# >>> yours: where the address and its key lie
HiddenServiceDir /var/lib/tor/ways-forward/
# <<< yours
HiddenServiceVersion 3
# >>> yours: where the server listens for it (nginx.conf and Caddyfile have the same)
HiddenServicePort 80 127.0.0.1:8081
# <<< yours

# Whoever opens very many streams at once is cut off; a visit needs few.
HiddenServiceMaxStreams 100
HiddenServiceMaxStreamsCloseCircuit 1
# Under an attack visitors show by a small piece of work that they mean it.
HiddenServicePoWDefensesEnabled 1

# Nothing is written down of visits, and nothing but the service runs here.
Log notice syslog
SafeLogging 1
SocksPort 0
`;
