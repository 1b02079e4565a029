"""What shells offer while a command line is typed: for bash, zsh and fish."""

from __future__ import annotations

import shlex
import textwrap
from collections.abc import Iterator, Sequence

from tools.usage import Argument, Usage

_BASH = """\
# bash completion for crossbearing
_crossbearing() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}}
    local command="" options="" words="" path="" i
    if [[ $cur == = ]]; then
        cur=""
    elif [[ $prev == = ]]; then
        prev=${{COMP_WORDS[COMP_CWORD-2]}}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${{COMP_WORDS[i]}} in
            {valued}) ((i++)) ;;
            -*) ;;
            *) command=${{COMP_WORDS[i]}}; break ;;
        esac
    done
    COMPREPLY=()
    case "$command $prev" in
{values}
    esac
    case $command in
{commands}
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    elif [[ $path ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur"; compgen -f -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    fi
}}
complete -F _crossbearing crossbearing
"""
_BASH_PATH = 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur")'
_BASH_WORDS = 'mapfile -t COMPREPLY < <(compgen -W {words} -- "$cur")'

_ZSH = """\
#compdef crossbearing
_crossbearing() {{
    local curcontext=$curcontext state line
    local -a commands
    _arguments -C \\
{options}
        '1: :->command' \\
        '*:: :->arguments' && return
    case $state in
        command)
            commands=(
{names}
            )
            _describe command commands
            ;;
        arguments)
            case $line[1] in
{commands}
            esac
            ;;
    esac
}}
if [[ $funcstack[1] == _crossbearing ]]; then
    _crossbearing "$@"
else
    compdef _crossbearing crossbearing
fi
"""


def bash(usage: Usage) -> str:
    """A file for ``/usr/share/bash-completion/completions``; it needs bash 4 and nothing else."""
    valued = [flag for one in usage.options if one.value for flag in one.flags]
    values = [line for each in (usage, *usage.commands) for line in _bash_values(usage, each)]
    top = Argument((), "COMMAND", "", tuple(each.name for each in usage.commands))
    commands = [_bash_command(each.name, each.options, each.words) for each in usage.commands]
    return _BASH.format(
        valued="|".join(valued),
        values="\n".join(values),
        commands="\n".join([*commands, _bash_command('""', usage.options, (top,))]),
    )


def _bash_values(whole: Usage, usage: Usage) -> Iterator[str]:
    """What may follow each option of a command, nothing where nobody can know."""
    name = "" if usage is whole else usage.name
    for one in usage.options:
        if not one.value:
            continue
        cases = "|".join(f'"{name} {flag}"' for flag in one.flags)
        offer = _BASH_WORDS.format(words=shlex.quote(" ".join(one.choices))) if one.choices else ""
        yield f"        {cases}) {_BASH_PATH if one.is_path else offer or ':'}; return ;;"


def _bash_command(name: str, options: Sequence[Argument], words: Sequence[Argument]) -> str:
    flags = " ".join(flag for one in options for flag in one.flags)
    choices = " ".join(choice for one in words for choice in one.choices)
    path = " path=1" if any(one.is_path for one in words) else ""
    return f"        {name}) options='{flags}' words='{choices}'{path} ;;"


def zsh(usage: Usage) -> str:
    """A file for ``/usr/share/zsh/vendor-completions``."""
    names = [
        f"                {shlex.quote(f'{each.name}:{each.about}')}" for each in usage.commands
    ]
    commands = []
    for each in usage.commands:
        lines = ["_arguments", *_zsh_arguments(each)]
        body = textwrap.indent(" \\\n    ".join(lines) + "\n;;", " " * 20)
        commands.append(f"                {each.name})\n{body}")
    options = "\n".join(f"        {line} \\" for line in _zsh_arguments(usage))
    return _ZSH.format(
        options=options,
        names=textwrap.indent("\n".join(names), " " * 16),
        commands="\n".join(commands),
    )


def _zsh_arguments(usage: Usage) -> Iterator[str]:
    for one in usage.options:
        for flag in one.flags:
            value = f":{_zsh_text(one.value)}:{_zsh_action(one)}" if one.value else ""
            yield shlex.quote(f"{'*' if one.many else ''}{flag}[{_zsh_text(one.about)}]{value}")
    for number, one in enumerate(usage.words, 1):
        if not one.choices and not one.is_path:
            continue  # with nothing to offer it would only keep zsh from growing an option
        place = "*:" if one.many else f"{number}:" if one.needed else f"{number}::"
        yield shlex.quote(f"{place}{_zsh_text(one.value)}:{_zsh_action(one)}")


def _zsh_text(text: str) -> str:
    for letter in "\\[]:":
        text = text.replace(letter, f"\\{letter}")
    return text


def _zsh_action(argument: Argument) -> str:
    if argument.is_path:
        return "_files"
    return f"({' '.join(argument.choices)})" if argument.choices else " "


def fish(usage: Usage) -> str:
    """A file for ``/usr/share/fish/vendor_completions.d``."""
    lines = ["complete -c crossbearing -f"]
    first = "-n __fish_use_subcommand"
    for each in usage.commands:
        about = shlex.quote(each.about)
        lines.append(f"complete -c crossbearing {first} -a {each.name} -d {about}")
    lines += [f"complete -c crossbearing {first} {_fish_option(one)}" for one in usage.options]
    for each in usage.commands:
        here = f"complete -c crossbearing -n '__fish_seen_subcommand_from {each.name}'"
        lines += [f"{here} {_fish_option(one)}" for one in each.options]
        for one in each.words:
            if one.is_path or one.choices:
                lines.append(f"{here} {'-F' if one.is_path else ''}{_fish_choices(one)}")
    return "\n".join(lines) + "\n"


def _fish_option(option: Argument) -> str:
    flags = [
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
    ]
    takes = "" if not option.value else " -r -F" if option.is_path else " -x"
    return f"{' '.join(flags)}{takes}{_fish_choices(option)} -d {shlex.quote(option.about)}"


def _fish_choices(argument: Argument) -> str:
    return f" -a {shlex.quote(' '.join(argument.choices))}" if argument.choices else ""
