using System.Buffers.Binary;
using System.Text;

namespace Parallax.Storage.Postgres.Search;

/// <summary>Makes the index entries of a text: every word with where it stands, in the form in which the server takes a <c>tsvector</c>. The words are cut and stemmed here, not by the server: its
/// dictionaries differ from one server to the next, drop words such as "not", and know nothing of how the other store cuts.</summary>
/// <remarks>Used by one thread, for one text after the other.</remarks>
internal sealed class VectorBuilder
{
    /// <summary>The server counts places up to here; words after it are found by themselves, but not in phrases.</summary>
    private const int LastPlace = 16383;

    /// <summary>How many places the server keeps of a word.</summary>
    private const int MostPlaces = 255;

    /// <summary>The server takes a megabyte; words that are new after this are left out.</summary>
    private const int MostBytes = 900_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<IndexedWord> _words = [];
    private readonly List<(int Word, int Place)> _places = [];
    private int _bytes;
    private int _place;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _numbers.Clear();
        _words.Clear();
        _places.Clear();
        (_bytes, _place) = (0, 0);
    }

    /// <summary>Adds a text that no phrase goes over the end of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weight">What its words count: 0 the least, 3 the most.</param>
    public void Add(ReadOnlySpan<char> text, int weight)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var words = new WordReader(text); words.Next();)
        {
            _place = Math.Min(_place + 1, LastPlace);
            if (!numbers.TryGetValue(words.Word, out var number))
            {
                if (_bytes > MostBytes)
                {
                    continue;
                }
                var word = words.Word.ToString();
                number = _words.Count;
                numbers[word] = number;
                _words.Add(new(word, weight, _place));
                _bytes += Encoding.UTF8.GetByteCount(word) + 8;
            }
            Place(_words[number], number, weight);
        }
        _place = Math.Min(_place + 1, LastPlace);
    }

    private void Place(IndexedWord word, int number, int weight)
    {
        word.Weight = Math.Max(word.Weight, weight);
        word.Count++;
        if (word.Places < MostPlaces && word.LastPlace < _place && _bytes < MostBytes)
        {
            (word.Places, word.LastPlace) = (word.Places + 1, _place);
            _places.Add((number, (weight << 14) | _place));
            _bytes += 2;
        }
    }

    /// <summary>All words with their places.</summary>
    public byte[] Vector()
    {
        var order = InOrder(Enumerable.Range(0, _words.Count));
        var starts = new int[_words.Count];
        foreach (var (word, _) in _places)
        {
            starts[word]++;
        }
        var at = 0;
        foreach (var number in order)
        {
            (starts[number], at) = (at, at + starts[number]);
        }
        var places = new int[_places.Count];
        foreach (var (word, place) in _places)
        {
            places[starts[word]++] = place;
        }
        at = 0;
        var bytes = Begin(order);
        var end = 4;
        foreach (var number in order)
        {
            end = Write(bytes, end, _words[number].Word, places.AsSpan(at, _words[number].Places));
            at += _words[number].Places;
        }
        return bytes[..end];
    }

    /// <summary>The few words that tell most of what the text is about, with what each counts: in place of all, where too many texts have a word to weigh each whole.</summary>
    public byte[] Gist()
    {
        var order = InOrder(Salience.Of(_words));
        var bytes = Begin(order);
        var end = 4;
        foreach (var number in order)
        {
            end = Write(bytes, end, _words[number].Word, [(Salience.Weight(_words[number]) << 14) | 1]);
        }
        return bytes[..end];
    }

    private List<int> InOrder(IEnumerable<int> numbers)
    {
        var order = numbers.ToList();
        order.Sort((a, b) => string.CompareOrdinal(_words[a].Word, _words[b].Word));
        return order;
    }

    private byte[] Begin(List<int> order)
    {
        var bytes = new byte[4 + order.Sum(n => (3 * _words[n].Word.Length) + 3 + (2 * Math.Max(1, _words[n].Places)))];
        BinaryPrimitives.WriteInt32BigEndian(bytes, order.Count);
        return bytes;
    }

    private static int Write(byte[] bytes, int at, string word, ReadOnlySpan<int> places)
    {
        at += Encoding.UTF8.GetBytes(word, bytes.AsSpan(at)) + 1;
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)places.Length);
        at += 2;
        foreach (var place in places)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)place);
            at += 2;
        }
        return at;
    }
}
