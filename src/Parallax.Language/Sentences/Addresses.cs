using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>Where an address ends that is one token: a URL, a mail address, a host, the name of a file, a handle or a hashtag.</summary>
internal static class Addresses
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = Set(
        "com org net gov edu mil info biz tv eu uk ca au nz za de fr nl ru ua cn jp kr br mx ar se dk fi ch pl cz il ir iq tr ae pk ng ke ie gr pt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Files = Set(
        "doc docx rtf txt pdf xls xlsx csv ppt pptx zip gz tar rar exe dll htm html shtml xml json php asp aspx jsp jpg jpeg gif png bmp tif tiff "
        + "svg mp3 mp4 wav avi mov mpg mpeg wmv url eml");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Groups = Set("alt comp misc rec sci soc");

    /// <summary>Whether the mark is one that addresses hold: only then need <see cref="End"/> be asked.</summary>
    public static bool MayHold(string text, int i) => text[i] switch
    {
        '@' => true,
        '.' or '#' => i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]),
        ':' => i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == '/',
        _ => false,
    };

    /// <summary>The index after the address that begins at <paramref name="i"/>; the same index where none does.
    /// <paramref name="tried"/> becomes the first index worth asking for again, so that no character is looked at twice.</summary>
    public static int End(string text, int i, int limit, ref int tried)
    {
        if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('@' or '#' or '.'))
        {
            return i;
        }
        if (StartsUrl(text, i))
        {
            return EndOfUrl(text, i, limit);
        }
        var from = StartsWith(text, i, "mailto:") ? i + 7 : i;
        var end = from;
        while (end < limit && IsOfName(text[end]))
        {
            end++;
        }
        if (end > i + 1 && text.AsSpan(end).StartsWith("://", StringComparison.Ordinal))
        {
            while (end > i && char.IsAsciiLetter(text[end - 1]))
            {
                end--; // what stands before the scheme
            }
        }
        tried = Math.Max(end, i + 1);
        while (end > from && !Characters.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }
        return end <= from + 1 ? i : Classify(text, i, from, end, limit);
    }

    private static int Classify(string text, int i, int from, int end, int limit)
    {
        var name = text.AsSpan(from, end - from);
        if (name[0] is '@' or '#')
        {
            return char.IsLetter(name[1]) ? EndOfHandle(text, from + 1, end) : i;
        }
        var at = name.IndexOf('@');
        if (at > 0)
        {
            return at + 1 < name.Length && char.IsLetter(name[at + 1]) && !name[(at + 1)..].Contains('@') ? end : i;
        }
        var dot = name.LastIndexOf('.');
        if (dot < 0)
        {
            return i;
        }
        var hyphen = name[dot..].IndexOf('-');
        if (hyphen > 1)
        {
            name = name[..(dot + hyphen)]; // example.com-based
            end = from + name.Length;
        }
        var last = name[(dot + 1)..];
        if (IsOneCase(last) && Files.Contains(last) && (dot > 0 || !Characters.Hangs(text, from)))
        {
            return end;
        }
        if (dot == 0 || !IsHost(name, dot))
        {
            return i;
        }
        return end < limit && text[end] == '/' ? EndOfUrl(text, end, limit) : end;
    }

    /// <summary>example.com, mail.example.co.uk; groups of news as alt.animals.cats.</summary>
    private static bool IsHost(ReadOnlySpan<char> name, int dot)
    {
        var last = name[(dot + 1)..];
        var (labels, small) = (0, true);
        foreach (var range in name.Split('.'))
        {
            var label = name[range];
            if (label.IsEmpty || !char.IsAsciiLetterOrDigit(label[0]))
            {
                return false;
            }
            small &= (labels > 0 || label.Length > 1) && !label.ContainsAnyExceptInRange('a', 'z');
            labels++;
        }
        return (IsOneCase(last) && Endings.Contains(last)) || (small && (labels > 2 || Groups.Contains(name[..dot])));
    }

    /// <summary>"end.The" is no host.</summary>
    private static bool IsOneCase(ReadOnlySpan<char> label) => !label.ContainsAnyExceptInRange('a', 'z') || !label.ContainsAnyExceptInRange('A', 'Z')
        || (char.IsAsciiDigit(label[^1]) && char.IsAsciiLetterLower(label[0]));

    private static int EndOfHandle(string text, int i, int end)
    {
        while (i < end && (Characters.IsLetterOrDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }
        return i;
    }

    private static bool StartsUrl(string text, int i) => StartsWith(text, i, "http://") || StartsWith(text, i, "https://") || StartsWith(text, i, "www.") || StartsWith(text, i, "ftp://");

    private static bool StartsWith(string text, int i, string start) => text.AsSpan(i).StartsWith(start, StringComparison.OrdinalIgnoreCase);

    /// <summary>A URL ends before a quotation mark, an angle bracket, a closing bracket that it did not open, and the marks of the sentence.</summary>
    private static int EndOfUrl(string text, int start, int limit)
    {
        var (i, open) = (start, 0);
        for (; i < limit && text[i] is not ('"' or '<' or '>' or ']' or '”' or '“'); i++)
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                break;
            }
        }
        while (i > start + 1 && text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '(')
        {
            i--;
        }
        return i;
    }

    private static bool IsOfName(char c) => Characters.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '@' or '+' or '%' or '&' or '#' or '~' or '=';

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
