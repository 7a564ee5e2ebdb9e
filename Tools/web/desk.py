"""An operator at work in the browser: the login, the forms of the status page, and a stranger's page that tries to use them."""
import html
import http.server
import json
import threading

ROWS = "[...document.querySelectorAll('section[aria-labelledby=deadletters] tbody tr')]"
NOTE = "(document.querySelector('p.note') || {textContent: ''}).textContent"


def rows(browser):
    """The names of the dead letters on the page."""
    return browser.evaluate(ROWS + ".map(row => row.querySelector('th').textContent)")


def press(browser, letter, action):
    """Presses a button in the row of a dead letter."""
    browser.forget()
    browser.evaluate(
        ROWS + f".find(row => row.querySelector('th').textContent === {json.dumps(letter)})"
        f".querySelector('button[value={action}]').click()")
    browser.wait("Page.loadEventFired")


class Stranger:
    """A page of another site that sends a form to this one as soon as it is looked at."""

    def __init__(self, action, fields):
        inputs = "".join(f'<input name="{name}" value="{html.escape(value)}">' for name, value in fields.items())
        page = f'<form method="post" action="{action}">{inputs}</form><script>document.forms[0].submit()</script>'

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(page.encode())

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        # Another host and another port: another site to every browser.
        self.address = f"http://localhost:{self.server.server_address[1]}/"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def check_forgery(browser, base, secret, check):
    """The operator is logged in, and the stranger even has a secret of a form."""
    for fields in [{"action": "retryAll"}, {"action": "retryAll", "csrf": secret}]:
        stranger = Stranger(base + "/admin/dead", fields)
        browser.forget()
        browser.call("Page.navigate", url=stranger.address)
        while not browser.statuses(base + "/admin/dead"):
            browser.wait("Page.loadEventFired")
            browser.evaluate("new Promise(done => setTimeout(done, 50))")
        check(browser.statuses(base + "/admin/dead") == [403], f"a forged form gets {browser.statuses(base + '/admin/dead')}")
        stranger.close()


def check_desk(browser, base, token, check):
    """Logs in, retries one dead letter and drops another, adds a feed; each with its result on the page."""
    browser.screen(1280, 900, False)
    browser.call("Emulation.setTimezoneOverride", timezoneId="UTC")
    browser.open(base + "/admin")
    check(browser.statuses(base + "/admin") == [401], "operators are not asked who they are")
    check(not rows(browser) and not browser.evaluate("!!document.querySelector('main form')"), "a stranger sees the forms")
    browser.log_in("mara", token)
    browser.open(base + "/status")
    browser.click("main a[href='/admin']")
    letters = rows(browser)
    check(len(letters) >= 2, f"there are no dead letters to work on: {letters}")
    press(browser, letters[0], "drop")
    check("Dropped: 1" in browser.evaluate(NOTE), f"after dropping: {browser.evaluate(NOTE)}")
    check(letters[0] not in rows(browser), "the dropped letter is still there")
    press(browser, letters[1], "retry")
    check("queue: 1" in browser.evaluate(NOTE), f"after retrying: {browser.evaluate(NOTE)}")
    feed = base + "/feed.atom?desk"
    browser.evaluate(f"feed.value = {json.dumps(feed)}")
    browser.click("form[action='/admin/feeds'] button")
    check(feed in browser.evaluate(NOTE), f"after adding a feed: {browser.evaluate(NOTE)}")
    line = browser.evaluate("document.querySelector('section[aria-labelledby=feeds] .meta').textContent")
    check(line.startswith("1 "), f"the feed is not counted: {line}")
    secret = browser.evaluate("document.querySelector('input[name=csrf]').value")
    check_forgery(browser, base, secret, check)
