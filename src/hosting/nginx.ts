/** Configuration of nginx for a host; the folder of the pages and their headers come from take.sh. */
export const nginx = (
  host: string,
): string => `# nginx, for the built site. Written by "npm run hosting". Adapt what stands between ">>> yours" and
# "<<< yours". It belongs inside http { }, for example as a file in /etc/nginx/conf.d/.

server {
    # >>> yours: address and certificate
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    # For an onion service (torrc), which comes from this machine and is encrypted by Tor itself:
    # listen 127.0.0.1:8081;
    server_name ${host};
    ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
    # <<< yours

    # Which release is served, and every header of its answers, redirects and errors too: written by
    # take.sh from the release itself. Never write add_header into a location { }: nginx would then
    # leave out all of these there.
    # >>> yours: what take.sh writes
    include /etc/nginx/ways-forward.part;
    # <<< yours

    # Nothing by which a browser could be known again, and nothing said about the server.
    # "Server: nginx" stays: it takes a module to remove it.
    add_header Last-Modified "" always;
    etag off;
    if_modified_since off;
    max_ranges 0;
    server_tokens off;

    # No log: it would hold who came, when, and to which page. Errors about a request name the
    # visitor's address too. While you set the site up, take the error_log line out.
    # To count visits without addresses, put this outside server { }:
    #   log_format count '$time_iso8601 $status';
    # and here, in place of "access_log off": access_log /var/log/nginx/count.log count;
    access_log off;
    error_log /dev/null crit;

    # Whoever says half a request and then nothing keeps no one out for long; nothing is ever sent here.
    client_header_timeout 10s;
    client_body_timeout 10s;
    client_max_body_size 1k;

    # Folders have a slash at the end; without it nginx redirects there, on the same address.
    index index.html;
    absolute_redirect off;

    # Whatever is not there, or is not for visitors, is the site's own page "not found".
    error_page 403 404 =404 /404.html;
    error_page 405 /404.html;
    location ~ /_ {
        return 404;
    }

    types {
        text/html html;
        text/javascript js;
        text/plain txt;
        application/json json;
        application/xml xml;
        image/svg+xml svg;
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/javascript text/plain application/json application/xml;

    gzip on;
    gzip_comp_level 6;
    gzip_vary on;
    gzip_types text/javascript text/plain application/json application/xml image/svg+xml;
    # With nginx's brotli module (Debian: libnginx-mod-http-brotli-filter), smaller still:
    # brotli on;
    # brotli_types text/javascript text/plain application/json application/xml image/svg+xml;
}

# Whoever comes without encryption is sent to the same address with it.
server {
    # >>> yours: address without encryption
    listen 80;
    listen [::]:80;
    server_name ${host};
    # <<< yours
    # >>> yours: what take.sh writes, once more
    include /etc/nginx/ways-forward.part;
    # <<< yours
    server_tokens off;
    access_log off;
    error_log /dev/null crit;
    return 308 https://$host$request_uri;
}
`;
