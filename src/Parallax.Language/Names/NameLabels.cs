namespace Parallax.Language.Names;

/// <summary>The labels of words: outside all names, or beginning, inside, last or single word of a name of one of the kinds.</summary>
internal static class NameLabels
{
    /// <summary>The number of labels.</summary>
    public const int Count = 1 + (4 * KindCount);

    /// <summary>The number of kinds that labels tell apart.</summary>
    public const int KindCount = 4;

    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int Last = 2;
    public const int Single = 3;

    private static readonly NameKind[] Kinds = [NameKind.Person, NameKind.Organization, NameKind.Place, NameKind.Other];

    /// <summary>The label of a position in a name of a kind; kinds that labels do not know are others.</summary>
    public static int Of(int position, int kind) => 1 + (4 * kind) + position;

    /// <summary>The number of a kind.</summary>
    public static int KindOf(NameKind kind) => Array.IndexOf(Kinds, kind) is >= 0 and var i ? i : KindCount - 1;

    /// <summary>The kind of a number.</summary>
    public static NameKind KindAt(int number) => Kinds[number];

    /// <summary>The kind of a label that is not outside.</summary>
    public static NameKind Kind(int label) => Kinds[(label - 1) / 4];

    /// <summary>The position in a name of a label that is not outside.</summary>
    public static int Position(int label) => (label - 1) % 4;

    /// <summary>Whether one label may follow another; sentences begin and end outside.</summary>
    public static bool MayFollow(int before, int label)
    {
        var open = before != Outside && Position(before) is Begin or Inside;
        var goesOn = label != Outside && Position(label) is Inside or Last;
        return open == goesOn && (!open || (before - 1) / 4 == (label - 1) / 4);
    }
}
