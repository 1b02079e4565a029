"""A screen saver on the session bus that writes down who holds it off, and when that ends."""

from __future__ import annotations

from jeepney import (
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_return,
)
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.ScreenSaver"


def _say(*words: str) -> None:
    print(*words, flush=True)


def main() -> None:
    with open_dbus_connection(bus="SESSION") as bus:
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        bus.send_and_get_reply(message_bus.AddMatch(rule))
        _say("ready")
        holder = ""
        while True:
            message: Message = bus.receive()
            fields = message.header.fields
            member = fields.get(HeaderFields.member)
            if message.header.message_type is MessageType.method_call and member == "Inhibit":
                holder = fields[HeaderFields.sender]
                _say("held off", *message.body)
                bus.send(new_method_return(message, "u", (7,)))
            elif member == "NameOwnerChanged" and message.body[0] == holder and not message.body[2]:
                _say("let go")
                return


if __name__ == "__main__":
    main()
