namespace Parallax.Language.Parsing;

/// <summary>
/// A half-built tree: a stack, the next token, and the arcs so far. Tokens count from 1; 0 is "no token" and
/// <c>Count + 1</c> is the root, which stands behind the last token (Ballesteros and Nivre 2013), so that exactly
/// one token can be attached to it. A sentence of n tokens takes 2n transitions. The buffers grow and are used again.
/// </summary>
internal sealed class ParserState
{
    private int[] _stack = [];
    private int[] _heads = [];
    private short[] _relations = [];
    private Children[] _children = [];
    private int _depth;

    /// <summary>How many tokens the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The next token; the root when all have been shifted.</summary>
    public int Next { get; private set; }

    /// <summary>How many tokens are on the stack.</summary>
    public int Depth => _depth;

    /// <summary>The index that stands for the root.</summary>
    public int Root => Count + 1;

    /// <summary>Whether the tree is whole.</summary>
    public bool IsDone => _depth == 0 && Next == Root;

    /// <summary>Begins a sentence.</summary>
    public void Reset(int count)
    {
        (Count, Next, _depth) = (count, 1, 0);
        if (_stack.Length < count + 2)
            Grow(Math.Max(count + 2, 2 * _stack.Length));
        Array.Clear(_children, 0, count + 2);
        Array.Clear(_heads, 0, count + 2);
    }

    /// <summary>The token at a depth of the stack, 0 for its top; 0 where there is none.</summary>
    public int Stacked(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : 0;

    /// <summary>The token so many places after the next; 0 where there is none.</summary>
    public int Ahead(int places) => Next + places <= Root ? Next + places : 0;

    /// <summary>The head of a token; 0 as long as it has none.</summary>
    public int HeadOf(int token) => _heads[token];

    /// <summary>The relation of a token that has a head.</summary>
    public short RelationOf(int token) => _relations[token];

    /// <summary>The dependents of a token so far.</summary>
    public ref readonly Children Of(int token) => ref _children[token];

    /// <summary>Whether a transition keeps the way to a tree with a single root open.</summary>
    public bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next != Root,
        Transition.Left => _depth == 1 || (_depth > 1 && Next != Root),
        _ => _depth > 1,
    };

    /// <summary>Makes a transition that is allowed.</summary>
    public void Make(Transition transition, short relation)
    {
        if (transition == Transition.Shift)
        {
            _stack[_depth++] = Next++;
            return;
        }
        var token = _stack[--_depth];
        var head = transition == Transition.Left ? Next : _stack[_depth - 1];
        (_heads[token], _relations[token]) = (head, relation);
        if (transition == Transition.Left)
            _children[head].AddLeft(token);
        else
            _children[head].AddRight(token);
    }

    private void Grow(int size)
    {
        Array.Resize(ref _stack, size);
        Array.Resize(ref _heads, size);
        Array.Resize(ref _relations, size);
        Array.Resize(ref _children, size);
    }
}

/// <summary>What the parser asks about a token's dependents; 0 stands for none.</summary>
internal struct Children
{
    /// <summary>The outermost dependent on the left.</summary>
    public int Left;

    /// <summary>The outermost dependent but one on the left.</summary>
    public int SecondLeft;

    /// <summary>The outermost dependent on the right.</summary>
    public int Right;

    /// <summary>The outermost dependent but one on the right.</summary>
    public int SecondRight;

    /// <summary>How many there are on the left.</summary>
    public int Lefts;

    /// <summary>How many there are on the right.</summary>
    public int Rights;

    /// <summary>Adds one on the left, outside the others.</summary>
    public void AddLeft(int token) => (SecondLeft, Left, Lefts) = (Left, token, Lefts + 1);

    /// <summary>Adds one on the right, outside the others.</summary>
    public void AddRight(int token) => (SecondRight, Right, Rights) = (Right, token, Rights + 1);
}
