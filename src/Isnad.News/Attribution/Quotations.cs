using Isnad.Arabic;

namespace Isnad;

/// <summary>A quotation: the tokens of its marks. <see cref="Closed"/> is false where the closing mark is missing and the paragraph's end stands for it.</summary>
readonly record struct Quotation(int Open, int Close, int Parent, bool Closed)
{
    /// <summary>The first token inside.</summary>
    internal int First => Open + 1;

    internal bool Contains(int token) => Open < token && token < Close;
}
