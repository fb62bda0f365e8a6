using System.Text;

namespace Parallax.Language.Tagging;

/// <summary>The labels of a tagger: pairs of a part of speech of the treebank's own set (XPOS) and a universal one (UPOS).</summary>
internal sealed class TagSet
{
    /// <summary>How many labels a tagger can have.</summary>
    public const int MaxCount = 128;

    private readonly Dictionary<(string Upos, string Xpos), byte> _index = [];
    private readonly string[] _upos;
    private readonly string[] _xpos;

    /// <summary>A set of the given labels; their order gives their indices.</summary>
    public TagSet(IReadOnlyCollection<(string Upos, string Xpos)> labels)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labels.Count, MaxCount);
        _upos = [.. labels.Select(l => string.Intern(l.Upos))];
        _xpos = [.. labels.Select(l => string.Intern(l.Xpos))];
        for (var i = 0; i < _upos.Length; i++)
        {
            _index.Add((_upos[i], _xpos[i]), (byte)i);
        }
    }

    /// <summary>The number of labels.</summary>
    public int Count => _upos.Length;

    /// <summary>The universal part of speech of a label, as in "NOUN".</summary>
    public string Upos(int label) => _upos[label];

    /// <summary>The treebank's own part of speech of a label, as in "NNS".</summary>
    public string Xpos(int label) => _xpos[label];

    /// <summary>The label of a pair; -1 where the set lacks it.</summary>
    public int IndexOf(string upos, string xpos) => _index.TryGetValue((upos, xpos), out var label) ? label : -1;

    /// <summary>The set as it stands in a model: lines of UPOS and XPOS.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Count).Select(i => $"{_upos[i]}\t{_xpos[i]}")));

    /// <summary>The set of a model.</summary>
    public static TagSet FromBytes(ReadOnlySpan<byte> bytes) =>
        new([.. Encoding.UTF8.GetString(bytes).Split('\n').Select(l => l.Split('\t')).Select(c => (c[0], c[1]))]);
}
